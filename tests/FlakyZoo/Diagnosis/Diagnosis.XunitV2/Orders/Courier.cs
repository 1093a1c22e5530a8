namespace Shop.Orders;

/// <summary>Brings orders until it is called back.</summary>
public sealed class Courier
{
    private readonly TaskCompletionSource _onTheWay = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task OnTheWay => _onTheWay.Task;

    public bool IsBack { get; private set; }

    public async Task DriveAsync(CancellationToken cancellationToken)
    {
        _onTheWay.TrySetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            IsBack = true;
        }
    }
}
