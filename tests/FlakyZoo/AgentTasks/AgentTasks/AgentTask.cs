namespace AgentTasks;

/// <summary>One piece of work that was registered for an agent.</summary>
public sealed class AgentTask
{
    private readonly Action _cancel;

    internal AgentTask(string agent, string name, Func<CancellationToken, Task> work)
    {
        // Never disposed: without a timer or a wait handle the source holds nothing but memory,
        // and a late Cancel must find it usable.
        var cancellation = new CancellationTokenSource();
        _cancel = cancellation.Cancel;
        Agent = agent;
        Name = name;
        Completion = Task.Run(() => work(cancellation.Token), cancellation.Token);
    }

    /// <summary>Tells this task from every other, also from one of the same name.</summary>
    public Guid Id { get; } = Guid.NewGuid();

    /// <summary>The agent that the work belongs to.</summary>
    public string Agent { get; }

    /// <summary>What the work is called among people; need not be unique.</summary>
    public string Name { get; }

    /// <summary>Ends when the work ends: faulted with its exception, cancelled when it honoured a cancellation.</summary>
    public Task Completion { get; }

    /// <summary>Where the work stands at this moment.</summary>
    public AgentTaskState State => Completion.Status switch
    {
        TaskStatus.RanToCompletion => AgentTaskState.Completed,
        TaskStatus.Faulted => AgentTaskState.Failed,
        TaskStatus.Canceled => AgentTaskState.Cancelled,
        _ => AgentTaskState.Running,
    };

    /// <summary>Asks the work to stop. It stops when it next looks at its token, which may be later than this returns.</summary>
    internal void RequestCancellation() => _cancel();

    /// <summary>Waits until the work has ended, however it ended.</summary>
    internal async Task SettledAsync() =>
        await Completion.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
