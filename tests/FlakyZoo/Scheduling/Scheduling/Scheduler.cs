namespace Scheduling;

/// <summary>Does the jobs of a store one after the other, the urgent ones first. As safe for several threads as its store: not.</summary>
/// <param name="store">Whose jobs are done.</param>
/// <param name="timeProvider">The clock that due dates are held against; the system's when null.</param>
public sealed class Scheduler(JobStore store, TimeProvider? timeProvider = null)
{
    private readonly TimeProvider _timeProvider = timeProvider ?? TimeProvider.System;

    /// <summary>The jobs that could begin now, higher priority first; among equals in no particular order.</summary>
    public IReadOnlyList<Job> Ready() =>
        [.. store.Jobs.Where(job => job.IsReady).OrderByDescending(job => job.Request.Priority).ThenBy(job => job.Id)];

    /// <summary>The jobs that should be done by now and are not, in no particular order.</summary>
    public IReadOnlyList<Job> Overdue()
    {
        var now = _timeProvider.GetUtcNow();
        return [.. store.Jobs.Where(job => job.Request.Due < now && job.State is JobState.Waiting or JobState.Running)];
    }

    /// <summary>Does job after job until none is ready. What depends on a failed job keeps waiting.</summary>
    /// <exception cref="DeadlockException">Jobs wait for one another in a circle. Nothing has been begun.</exception>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        if (DependencyGraph.FindCircle(store.Jobs) is { Count: > 0 } circle)
        {
            throw new DeadlockException(circle);
        }

        while (Ready() is [var next, ..])
        {
            cancellationToken.ThrowIfCancellationRequested();
            next.State = JobState.Running;
            next.State = await DoAsync(next, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<JobState> DoAsync(Job job, CancellationToken cancellationToken)
    {
        do
        {
            job.Attempts++;
            var work = Task.Run(() => job.Request.Work(cancellationToken), cancellationToken);
            await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (work.IsCompletedSuccessfully)
            {
                return JobState.Done;
            }
        }
        while (job.Attempts <= job.Request.Retries && !cancellationToken.IsCancellationRequested);

        return JobState.Failed;
    }
}
