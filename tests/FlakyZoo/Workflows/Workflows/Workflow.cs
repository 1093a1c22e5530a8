namespace Workflows;

/// <summary>Work in steps, which are done one after the other.</summary>
/// <param name="Name">What the workflow is called among people; need not be unique.</param>
/// <param name="Steps">In the order in which they are done.</param>
public sealed record Workflow(string Name, params IReadOnlyList<WorkflowStep> Steps);
