namespace Workflows.Tests.Fixed;

/// <summary>A timer that a test rings by hand.</summary>
internal sealed class HandTimer(Action ring, TimeSpan dueTime) : ITimer
{
    private volatile bool _disposed;

    /// <summary>How long it was to wait.</summary>
    public TimeSpan DueTime => dueTime;

    public void Ring()
    {
        if (!_disposed)
        {
            ring();
        }
    }

    /// <summary>Nothing here is measured, so there is nothing to change.</summary>
    public bool Change(TimeSpan dueTime, TimeSpan period) => !_disposed;

    public void Dispose() => _disposed = true;

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
