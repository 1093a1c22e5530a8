namespace Workflows;

/// <summary>One step of a workflow: what it does, and how much trouble is taken over it.</summary>
/// <param name="Name">What the step is called among people.</param>
/// <param name="Work">What it does. The token tells that the time is over or the workflow was cancelled.</param>
public sealed record WorkflowStep(string Name, Func<CancellationToken, Task> Work)
{
    /// <summary>How long one attempt may take; as long as it likes when infinite.</summary>
    public TimeSpan Timeout { get; init; } = System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>Whether the workflow goes on, and may succeed, although this step did not.</summary>
    public bool ContinueOnError { get; init; }

    /// <summary>How often, and after which pauses, the step is tried again.</summary>
    public RetryPolicy Retry { get; init; } = RetryPolicy.Never;
}
