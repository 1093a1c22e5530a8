namespace Workflows.Tests.Fixed;

/// <summary>The steps that the tests put together.</summary>
internal static class Steps
{
    public static WorkflowStep Quick(string name) => new(name, _ => Task.CompletedTask);

    public static WorkflowStep UntilCancelled(string name) => new(name, token => Task.Delay(Timeout.Infinite, token));

    public static WorkflowStep Failing(string name) => new(name, _ => throw new InvalidDataException("no paper"));
}
