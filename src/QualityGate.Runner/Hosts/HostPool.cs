using System.Collections.Concurrent;

namespace QualityGate.Runner.Hosts;

/// <summary>
/// Starts the process of the next run while the present one still runs. A spare serves every run with an equal launch. Those
/// unused end with the pool.
/// </summary>
internal sealed class HostPool(RunnerOptions options) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Task<HostStart>>> _spares = new();
    private readonly CancellationTokenSource _closing = new();

    /// <summary>The oldest spare, or a new host when there is none or the spare has died while it waited.</summary>
    public async Task<HostStart> TakeAsync(HostLaunch launch, CancellationToken cancellationToken)
    {
        ConcurrentQueue<Task<HostStart>> spares = SparesOf(launch);
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

        return await HostStarter.StartAsync(launch, options.StartTimeout, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A host that has made its run and is good for another one with the same launch.</summary>
    public void Return(HostLaunch launch, IHostProcess host) =>
        SparesOf(launch).Enqueue(Task.FromResult<HostStart>(new HostStart.Started(host)));

    public void Prepare(HostLaunch launch)
    {
        ConcurrentQueue<Task<HostStart>> spares = SparesOf(launch);
        while (spares.Count < options.SpareHosts)
            spares.Enqueue(HostStarter.StartAsync(launch, options.StartTimeout, _closing.Token));
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

    private ConcurrentQueue<Task<HostStart>> SparesOf(HostLaunch launch) => _spares.GetOrAdd(launch.Key, _ => new());

    private static async Task EndAsync(HostStart start)
    {
        if (start is HostStart.Started started)
            await started.Host.EndAsync().ConfigureAwait(false);
    }
}
