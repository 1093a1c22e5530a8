namespace Workflows;

/// <summary>One run of a workflow, and the handle to steer it.</summary>
public sealed class WorkflowRun
{
    private readonly CancellationToken _cancelled;
    private readonly Action _cancel;
    private readonly PauseGate _gate = new();
    private readonly StepState[] _steps;
    private volatile WorkflowState _state;

    internal WorkflowRun(Workflow workflow, SemaphoreSlim places, StepRunner steps)
    {
        // Never disposed: without a timer or a wait handle the source holds nothing but memory,
        // and a late Cancel must find it usable.
        var cancellation = new CancellationTokenSource();
        _cancelled = cancellation.Token;
        _cancel = cancellation.Cancel;
        _steps = new StepState[workflow.Steps.Count];
        Workflow = workflow;
        Completion = Task.Run(() => RunAsync(places, steps));
    }

    /// <summary>The workflow that is run.</summary>
    public Workflow Workflow { get; }

    /// <summary>Where the run stands at this moment.</summary>
    public WorkflowState State => _state;

    /// <summary>Where each step stands at this moment, in the order of the workflow.</summary>
    public IReadOnlyList<StepState> Steps => [.. _steps];

    /// <summary>Ends when the run ends, with the state in which it ended; never faulted and never cancelled.</summary>
    public Task<WorkflowState> Completion { get; }

    /// <summary>Asks the run to wait before its next step. The step under way is not interrupted.</summary>
    public void Pause() => _gate.Close();

    /// <summary>Lets a paused run go on, and takes back a pause that has not begun.</summary>
    public void Resume() => _gate.Open();

    /// <summary>Asks the run to end, and returns before it has: await its <see cref="Completion"/>.</summary>
    public void Cancel() => _cancel();

    private async Task<WorkflowState> RunAsync(SemaphoreSlim places, StepRunner steps)
    {
        try
        {
            await places.WaitAsync(_cancelled).ConfigureAwait(false);
            try
            {
                _state = await RunStepsAsync(steps).ConfigureAwait(false);
            }
            finally
            {
                places.Release();
            }
        }
        catch (OperationCanceledException) when (_cancelled.IsCancellationRequested)
        {
            _state = WorkflowState.Cancelled;
        }

        return _state;
    }

    private async Task<WorkflowState> RunStepsAsync(StepRunner steps)
    {
        for (var index = 0; index < _steps.Length; index++)
        {
            await PassGateAsync().ConfigureAwait(false);
            var step = Workflow.Steps[index];
            _steps[index] = StepState.Running;
            _steps[index] = await steps.RunAsync(step, _cancelled).ConfigureAwait(false);
            _cancelled.ThrowIfCancellationRequested();
            if (_steps[index] != StepState.Succeeded && !step.ContinueOnError)
            {
                return WorkflowState.Failed;
            }
        }

        return WorkflowState.Completed;
    }

    private async Task PassGateAsync()
    {
        // Again and again, because whoever opened the gate may have closed it again before this run passes.
        while (_gate.Opening is { IsCompleted: false } opening)
        {
            _state = WorkflowState.Paused;
            await opening.WaitAsync(_cancelled).ConfigureAwait(false);
        }

        _cancelled.ThrowIfCancellationRequested();
        _state = WorkflowState.Running;
    }
}
