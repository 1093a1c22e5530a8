namespace Scheduling;

/// <summary>A job that somebody wants to be done.</summary>
/// <param name="Name">What the job is called among people; need not be unique.</param>
/// <param name="Work">What it does.</param>
public sealed record JobRequest(string Name, Func<CancellationToken, Task> Work)
{
    /// <summary>Who goes first.</summary>
    public JobPriority Priority { get; init; }

    /// <summary>How often the work is tried again when it throws.</summary>
    public int Retries { get; init; }

    /// <summary>When the job is to be done; null when there is no hurry.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>The jobs that must be done before. More can be added with <see cref="Job.DependOn"/>.</summary>
    public IReadOnlyList<Job> After { get; init; } = [];
}
