using System.Collections.Concurrent;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.Hosts;

/// <summary>
/// Starts the next host of a suite while the present one still runs. A spare serves any run, because all that makes a run
/// what it is comes with its request. At most one spare waits for each suite; those unused end with the pool.
/// </summary>
internal sealed class HostPool(TimeSpan startLimit) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<SuiteId, Task<HostStart>> _spares = new();
    private readonly CancellationTokenSource _closing = new();

    /// <summary>The spare, or a new host when there is none or the spare has died while it waited.</summary>
    public async Task<HostStart> TakeAsync(TestSuite suite, CancellationToken cancellationToken)
    {
        if (_spares.TryRemove(suite.Id, out Task<HostStart>? spare))
        {
            HostStart start = await spare.ConfigureAwait(false);
            if (start is HostStart.Started { Host.Exited.IsCompleted: false })
                return start;
            await EndAsync(start).ConfigureAwait(false);
        }

        return await TestHostProcess.StartAsync(suite, startLimit, cancellationToken).ConfigureAwait(false);
    }

    public void Prepare(TestSuite suite) =>
        _spares.GetOrAdd(suite.Id, _ => TestHostProcess.StartAsync(suite, startLimit, _closing.Token));

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        foreach (Task<HostStart> spare in _spares.Values)
        {
            await Task.WhenAny(spare).ConfigureAwait(false);
            if (spare.IsCompletedSuccessfully)
                await EndAsync(await spare.ConfigureAwait(false)).ConfigureAwait(false);
        }

        _closing.Dispose();
    }

    private static async Task EndAsync(HostStart start)
    {
        if (start is HostStart.Started started)
            await started.Host.EndAsync().ConfigureAwait(false);
    }
}
