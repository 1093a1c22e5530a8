namespace Depot.Belts;

/// <summary>A belt that carries boxes to the end, one after the other.</summary>
public sealed class Belt
{
    private readonly CancellationTokenSource _stop = new();

    public bool IsMoving { get; private set; }

    public int Carried { get; private set; }

    public void Start() => _ = Task.Run(MoveAsync);

    public void Stop() => _stop.Cancel();

    private async Task MoveAsync()
    {
        IsMoving = true;
        while (!_stop.IsCancellationRequested)
        {
            Carried++;
            await Task.Delay(2);
        }
        IsMoving = false;
    }
}
