namespace Workflows.Tests.Fixed;

/// <summary>A step that tells when it has begun, and ends when the test lets it.</summary>
internal sealed class HeldStep
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HeldStep(string name) => Step = new(name, HoldAsync);

    public WorkflowStep Step { get; }

    /// <summary>Completes when the work of the step has begun.</summary>
    public Task Begun => _begun.Task.WaitAsync(Eventually.Deadline);

    public bool HasBegun => _begun.Task.IsCompleted;

    public void Release() => _released.SetResult();

    private Task HoldAsync(CancellationToken token)
    {
        _begun.TrySetResult();
        return _released.Task.WaitAsync(token);
    }
}
