namespace Workflows.Tests.Flaky;

/// <summary>The steps that the tests put together.</summary>
internal static class Steps
{
    public static WorkflowStep Quick(string name) => new(name, _ => Task.CompletedTask);

    /// <summary>Takes a moment, and never quite the same.</summary>
    public static WorkflowStep Jittery(string name) => new(name, token => Task.Delay(Random.Shared.Next(5, 20), token));

    public static WorkflowStep Taking(int milliseconds, string name) => new(name, token => Task.Delay(milliseconds, token));

    public static WorkflowStep Failing(string name) => new(name, _ => throw new InvalidDataException("no paper"));
}
