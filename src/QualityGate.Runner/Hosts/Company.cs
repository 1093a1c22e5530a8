using QualityGate.Runner.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Hosts;

/// <summary>
/// A second process that makes the same run at the same time, so that tests which no setting makes parallel still meet
/// somebody: themselves, at files, ports and whatever else lies outside of a process. It is company and nothing more: what
/// it shows of a test is not looked at, and it ends with the run.
/// </summary>
internal sealed class Company(IHostProcess host) : IAsyncDisposable
{
    private static readonly TimeSpan DeathLimit = TimeSpan.FromSeconds(5);

    private Task _listening = Task.CompletedTask;

    public ResultsFolder Results { get; } = new();

    public async Task BeginAsync(HostRequest.Run request, CancellationToken cancellationToken)
    {
        try
        {
            await host.SendAsync(request, cancellationToken).ConfigureAwait(false);
            _listening = ListenAsync();
        }
        catch (IOException)
        {
            // It died before it began. The run itself goes on: a crash of the tests is for the run to show.
            await host.ListenOutAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        host.Kill();
        await Task.WhenAny(_listening, Task.Delay(DeathLimit)).ConfigureAwait(false);
        await host.DisposeAsync().ConfigureAwait(false);
        Results.Dispose();
    }

    /// <summary>Somebody has to read, or the process would wait for us.</summary>
    private async Task ListenAsync()
    {
        while (await host.ReadAsync(CancellationToken.None).ConfigureAwait(false) is not null and not HostEvent.Finished)
        {
        }
    }
}
