namespace Workflows;

/// <summary>Runs workflows in the background, a limited number of them at once. Safe to use from several threads.</summary>
public sealed class WorkflowEngine : IWorkflowEngine, IAsyncDisposable
{
    private readonly SemaphoreSlim _places;
    private readonly StepRunner _steps;
    private readonly Lock _lock = new();
    private readonly List<WorkflowRun> _runs = [];
    private bool _disposed;

    /// <summary>An engine without work.</summary>
    /// <param name="maxConcurrency">How many workflows may run at once; the others queue.</param>
    /// <param name="timeProvider">The clock of time-outs and back-off; the system's when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is not even one place.</exception>
    public WorkflowEngine(int maxConcurrency, TimeProvider? timeProvider = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxConcurrency);
        _places = new SemaphoreSlim(maxConcurrency);
        _steps = new StepRunner(timeProvider ?? TimeProvider.System);
    }

    /// <summary>Starts a workflow in the background, and returns before it has begun.</summary>
    /// <exception cref="ObjectDisposedException">The engine has been closed.</exception>
    public WorkflowRun Start(Workflow workflow)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _runs.RemoveAll(run => run.Completion.IsCompleted);
            var run = new WorkflowRun(workflow, _places, _steps);
            _runs.Add(run);
            return run;
        }
    }

    /// <inheritdoc/>
    public Task<WorkflowState> RunAsync(Workflow workflow) => Start(workflow).Completion;

    /// <summary>Takes no more work, cancels what runs or waits, and returns when all of it has ended.</summary>
    public async ValueTask DisposeAsync()
    {
        WorkflowRun[] remaining;
        lock (_lock)
        {
            _disposed = true;
            remaining = [.. _runs];
        }

        // Outside the lock, because a cancellation runs the callbacks of the work before it returns.
        foreach (var run in remaining)
        {
            run.Cancel();
        }

        await Task.WhenAll(remaining.Select(run => run.Completion)).ConfigureAwait(false);
        _places.Dispose();
    }
}
