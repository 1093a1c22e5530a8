namespace Workflows;

/// <summary>A gate between two steps, open at first.</summary>
internal sealed class PauseGate
{
    private readonly Lock _lock = new();
    private TaskCompletionSource? _closed;

    /// <summary>Completes when the gate opens; null while it is open.</summary>
    public Task? Opening
    {
        get
        {
            lock (_lock)
            {
                return _closed?.Task;
            }
        }
    }

    public void Close()
    {
        lock (_lock)
        {
            _closed ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    public void Open()
    {
        lock (_lock)
        {
            _closed?.SetResult();
            _closed = null;
        }
    }
}
