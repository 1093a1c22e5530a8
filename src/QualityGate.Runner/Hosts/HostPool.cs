using System.Collections.Concurrent;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.Hosts;

/// <summary>
/// Starts the next hosts of a suite while the present one still runs. A spare serves any run, because all that makes a run
/// what it is comes with its request. Those unused end with the pool.
/// </summary>
internal sealed class HostPool(RunnerOptions options) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<SuiteId, ConcurrentQueue<Task<HostStart>>> _spares = new();
    private readonly CancellationTokenSource _closing = new();

    /// <summary>The oldest spare, or a new host when there is none or the spare has died while it waited.</summary>
    public async Task<HostStart> TakeAsync(TestSuite suite, CancellationToken cancellationToken)
    {
        ConcurrentQueue<Task<HostStart>> spares = SparesOf(suite);
        while (spares.TryDequeue(out Task<HostStart>? spare))
        {
            HostStart start;
            try
            {
                start = await spare.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                spares.Enqueue(spare);
                throw;
            }

            if (start is HostStart.Started { Host.Exited.IsCompleted: false })
                return start;
            await EndAsync(start).ConfigureAwait(false);
        }

        return await TestHostProcess.StartAsync(suite, options.StartTimeout, cancellationToken).ConfigureAwait(false);
    }

    public void Prepare(TestSuite suite)
    {
        ConcurrentQueue<Task<HostStart>> spares = SparesOf(suite);
        while (spares.Count < options.SpareHosts)
            spares.Enqueue(TestHostProcess.StartAsync(suite, options.StartTimeout, _closing.Token));
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        foreach (Task<HostStart> spare in _spares.Values.SelectMany(spares => spares))
        {
            await Task.WhenAny(spare).ConfigureAwait(false);
            if (spare.IsCompletedSuccessfully)
                await EndAsync(await spare.ConfigureAwait(false)).ConfigureAwait(false);
        }

        _closing.Dispose();
    }

    private ConcurrentQueue<Task<HostStart>> SparesOf(TestSuite suite) => _spares.GetOrAdd(suite.Id, _ => new());

    private static async Task EndAsync(HostStart start)
    {
        if (start is HostStart.Started started)
            await started.Host.EndAsync().ConfigureAwait(false);
    }
}
