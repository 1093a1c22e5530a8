using System.Collections.Concurrent;

namespace QualityGate.Runner.Hosts;

/// <summary>
/// Starts the process of the next run while the present one still runs. A spare serves every run with an equal launch. Those
/// unused end with the pool; one that was told at its start of a run which did not come ends when another is expected.
/// </summary>
internal sealed class HostPool(RunnerOptions options) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Spares> _spares = new();
    private readonly ConcurrentBag<Task> _retiring = [];
    private readonly CancellationTokenSource _closing = new();

    /// <summary>The oldest spare, or a new host when there is none or the spare has died while it waited.</summary>
    public async Task<HostStart> TakeAsync(HostLaunch launch, CancellationToken cancellationToken)
    {
        ConcurrentQueue<Task<HostStart>> spares = SparesOf(launch).Hosts;
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

    /// <summary>Starts a spare where that is possible: nothing can be done beforehand for a command line, and whatever is asked would disturb the present one.</summary>
    public void Prepare(HostLaunch launch)
    {
        foreach (Spares other in _spares.Values.Where(other => other.Launch.IsSupersededBy(launch)))
            _retiring.Add(EndAsync(other));
        if (!launch.CanWait)
            return;

        ConcurrentQueue<Task<HostStart>> spares = SparesOf(launch).Hosts;
        while (spares.Count < options.SpareHosts)
            spares.Enqueue(HostStarter.StartAsync(launch, options.StartTimeout, _closing.Token));
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        foreach (Spares spares in _spares.Values)
            await EndAsync(spares).ConfigureAwait(false);
        await Task.WhenAll(_retiring).ConfigureAwait(false);
        _closing.Dispose();
    }

    private Spares SparesOf(HostLaunch launch) => _spares.GetOrAdd(launch.Key, _ => new Spares(launch, new()));

    private static async Task EndAsync(Spares spares)
    {
        while (spares.Hosts.TryDequeue(out Task<HostStart>? spare))
        {
            await Task.WhenAny(spare).ConfigureAwait(false);
            if (spare.IsCompletedSuccessfully)
                await EndAsync(await spare.ConfigureAwait(false)).ConfigureAwait(false);
        }
    }

    private static async Task EndAsync(HostStart start)
    {
        if (start is HostStart.Started started)
            await started.Host.EndAsync().ConfigureAwait(false);
    }

    private sealed record Spares(HostLaunch Launch, ConcurrentQueue<Task<HostStart>> Hosts);
}
