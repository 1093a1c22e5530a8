namespace AgentTasks;

/// <summary>
/// Keeps the work of many agents: who runs what, and who is to stop. Safe to use from several threads.
/// </summary>
/// <param name="gracePeriod">
/// How long the tasks of an unregistered agent stay visible after they have ended, so that a supervisor can
/// still read how they ended; <see cref="DefaultGracePeriod"/> when null.
/// </param>
/// <param name="timeProvider">The clock of the grace period; the system's when null.</param>
public sealed class AgentTaskRegistry(TimeSpan? gracePeriod = null, TimeProvider? timeProvider = null) : IAsyncDisposable
{
    /// <summary>80 ms: one round of a supervisor that looks every 50 ms, and some air.</summary>
    public static readonly TimeSpan DefaultGracePeriod = TimeSpan.FromMilliseconds(80);

    private readonly TimeSpan _gracePeriod = gracePeriod ?? DefaultGracePeriod;
    private readonly TimeProvider _timeProvider = timeProvider ?? TimeProvider.System;
    private readonly Lock _lock = new();
    private readonly List<AgentTask> _tasks = [];
    private bool _disposed;

    /// <summary>The registry that the whole process shares.</summary>
    public static AgentTaskRegistry Default { get; } = new();

    /// <summary>Starts work for an agent, which becomes known by it.</summary>
    /// <exception cref="ObjectDisposedException">The registry has been closed.</exception>
    public AgentTask Register(string agent, string name, Func<CancellationToken, Task> work)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(work);
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            var task = new AgentTask(agent, name, work);
            _tasks.Add(task);
            return task;
        }
    }

    /// <summary>The task of that id, or null when it was never registered or has been cleaned up.</summary>
    public AgentTask? Find(Guid id) => Snapshot(task => task.Id == id).SingleOrDefault();

    /// <summary>Whether the registry still holds anything of this agent, running or ended.</summary>
    public bool Knows(string agent) => Snapshot(task => task.Agent == agent).Length > 0;

    /// <summary>What is running now, in the order of registration.</summary>
    public IReadOnlyList<AgentTask> ListRunning() => Snapshot(task => task.State == AgentTaskState.Running);

    /// <summary>What is running now for one agent, in the order of registration.</summary>
    public IReadOnlyList<AgentTask> ListRunning(string agent) =>
        Snapshot(task => task.Agent == agent && task.State == AgentTaskState.Running);

    /// <summary>Asks one task to stop, and returns before it has: await its <see cref="AgentTask.Completion"/>.</summary>
    /// <returns>Whether there was something to stop.</returns>
    public bool Cancel(Guid id) => RequestCancellation(Snapshot(task => task.Id == id)) == 1;

    /// <summary>Asks every task of an agent to stop, and returns before they have.</summary>
    /// <returns>How many were running.</returns>
    public int CancelAll(string agent) => RequestCancellation(Snapshot(task => task.Agent == agent));

    /// <summary>
    /// Cancels the tasks of an agent and forgets them later: when all of them have ended and the grace period is
    /// over. Work registered for the agent in the meantime is not touched.
    /// </summary>
    /// <returns>Whether the agent was known.</returns>
    public bool Unregister(string agent)
    {
        var leaving = Snapshot(task => task.Agent == agent);
        RequestCancellation(leaving);
        // Nobody waits for the clean-up: it cannot fail, since settling never throws.
        _ = ForgetAfterGraceAsync(leaving);
        return leaving.Length > 0;
    }

    /// <summary>Forgets every task that has ended, however it ended.</summary>
    /// <returns>How many were forgotten.</returns>
    public int CleanUpCompleted()
    {
        lock (_lock)
        {
            return _tasks.RemoveAll(task => task.State != AgentTaskState.Running);
        }
    }

    /// <summary>Takes no more work, cancels what runs, and returns when all of it has ended.</summary>
    public async ValueTask DisposeAsync()
    {
        AgentTask[] remaining;
        lock (_lock)
        {
            _disposed = true;
            remaining = [.. _tasks];
            _tasks.Clear();
        }

        RequestCancellation(remaining);
        await SettledAsync(remaining).ConfigureAwait(false);
    }

    private static int RequestCancellation(AgentTask[] tasks)
    {
        var running = tasks.Where(task => task.State == AgentTaskState.Running).ToArray();
        // Outside the lock, because a cancellation runs the callbacks of the work before it returns.
        foreach (var task in running)
        {
            task.RequestCancellation();
        }

        return running.Length;
    }

    private static Task SettledAsync(AgentTask[] tasks) => Task.WhenAll(tasks.Select(task => task.SettledAsync()));

    private async Task ForgetAfterGraceAsync(AgentTask[] leaving)
    {
        await SettledAsync(leaving).ConfigureAwait(false);
        await Task.Delay(_gracePeriod, _timeProvider).ConfigureAwait(false);
        lock (_lock)
        {
            _tasks.RemoveAll(leaving.Contains);
        }
    }

    private AgentTask[] Snapshot(Predicate<AgentTask> predicate)
    {
        lock (_lock)
        {
            return [.. _tasks.Where(task => predicate(task))];
        }
    }
}
