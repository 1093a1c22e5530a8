namespace Workflows;

/// <summary>Where the definitions of workflows are kept.</summary>
public interface IWorkflowCatalogue
{
    /// <summary>The workflow of that name, or null when there is none.</summary>
    Workflow? Find(string name);
}
