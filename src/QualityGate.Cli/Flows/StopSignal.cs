using QualityGate.Core.Runs;

namespace QualityGate.Cli.Flows;

/// <summary>Tells a command to end before it has done everything: a person's Ctrl+C, or the limit of the whole command.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationToken _interruption;
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _either;

    /// <param name="limit">Of the whole command; null means none.</param>
    /// <param name="time">Measures the limit.</param>
    /// <param name="interruption">The person's wish.</param>
    public StopSignal(TimeSpan? limit, TimeProvider time, CancellationToken interruption)
    {
        _interruption = interruption;
        _limit = new CancellationTokenSource(limit ?? Timeout.InfiniteTimeSpan, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(interruption, _limit.Token);
    }

    public CancellationToken Token => _either.Token;

    /// <summary>Why to end; null while there is no reason.</summary>
    public Ending? Reason => (_interruption.IsCancellationRequested, _limit.IsCancellationRequested) switch
    {
        (true, _) => Ending.Cancelled,
        (_, true) => Ending.TimedOut,
        _ => null,
    };

    public void Dispose()
    {
        _either.Dispose();
        _limit.Dispose();
    }
}
