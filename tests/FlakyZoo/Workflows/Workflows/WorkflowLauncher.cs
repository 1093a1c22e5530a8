namespace Workflows;

/// <summary>Runs workflows by name.</summary>
public sealed class WorkflowLauncher(IWorkflowCatalogue catalogue, IWorkflowEngine engine)
{
    /// <summary>Runs the workflow of that name to its end.</summary>
    /// <returns>The state in which it ended.</returns>
    /// <exception cref="KeyNotFoundException">There is no such workflow.</exception>
    public Task<WorkflowState> LaunchAsync(string name) => catalogue.Find(name) is { } workflow
        ? engine.RunAsync(workflow)
        : throw new KeyNotFoundException($"There is no workflow '{name}'.");
}
