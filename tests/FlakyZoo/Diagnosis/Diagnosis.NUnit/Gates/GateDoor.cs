namespace Depot.Gates;

/// <summary>A door that says when it has opened.</summary>
public sealed class GateDoor
{
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Opened => _opened.Task;

    public bool IsOpen => _opened.Task.IsCompleted;

    public async Task OpenAsync()
    {
        await Task.Delay(15);
        _opened.TrySetResult();
    }
}
