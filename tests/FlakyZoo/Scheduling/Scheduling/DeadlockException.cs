namespace Scheduling;

/// <summary>Jobs wait for one another in a circle, so that none of them can ever begin.</summary>
public sealed class DeadlockException(IReadOnlyList<Job> circle)
    : Exception($"These jobs wait for one another: {string.Join(", ", circle.Select(job => job.Request.Name))}.")
{
    /// <summary>The jobs of the circle, each waiting for the next.</summary>
    public IReadOnlyList<Job> Circle { get; } = circle;
}
