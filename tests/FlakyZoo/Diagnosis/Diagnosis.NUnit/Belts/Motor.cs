namespace Depot.Belts;

/// <summary>Turns until it is stopped, and can be waited for.</summary>
public sealed class Motor : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<int> _turning;

    public Motor() => _turning = Task.Run(TurnAsync);

    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _turning;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }

    private async Task<int> TurnAsync()
    {
        var turns = 0;
        do
        {
            turns++;
            await Task.Delay(5, CancellationToken.None);
        }
        while (!_stop.IsCancellationRequested);
        return turns;
    }
}
