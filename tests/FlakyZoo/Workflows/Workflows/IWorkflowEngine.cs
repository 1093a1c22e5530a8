namespace Workflows;

/// <summary>Runs workflows for those who care only how they end.</summary>
public interface IWorkflowEngine
{
    /// <summary>Runs a workflow to its end.</summary>
    /// <returns>The state in which it ended.</returns>
    Task<WorkflowState> RunAsync(Workflow workflow);
}
