using QualityGate.Runner.Crashes;
using QualityGate.Runner.Hosts;
using QualityGate.Runner.Processes;
using QualityGate.Runner.Stacks;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>
/// Sends one request to a host and follows it to whichever end comes first. Every premature end is the same act: the host
/// is killed, and the reader comes to the end of the pipe.
/// </summary>
internal sealed class HostedRun(IHostProcess host, RunTranscript transcript, RunWatchdog watchdog)
{
    private static readonly TimeSpan DeathLimit = TimeSpan.FromSeconds(5);

    private readonly long _memoryKillsBefore = MemoryKills.SoFar();
    private string _farewell = string.Empty;

    public async Task<RunEnding> FollowAsync(HostRequest.Run request, CancellationToken cancellationToken)
    {
        using CancellationTokenSource over = new();
        using CancellationTokenRegistration killing = cancellationToken.Register(host.Kill);

        Task<bool> finished = ReadToEndAsync(request);
        Task<RunEnding> expired = watchdog.ExpiredAsync(transcript, over.Token);
        Task first = await Task.WhenAny(finished, expired).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
        if (first == expired)
            return await EndAsync(await expired.ConfigureAwait(false), finished).ConfigureAwait(false);

        return (await finished.ConfigureAwait(false), cancellationToken.IsCancellationRequested) switch
        {
            (true, _) => new RunEnding.Finished(),
            (false, true) => new RunEnding.Cancelled(),
            (false, false) => await DiedAsync().ConfigureAwait(false),
        };
    }

    /// <summary>Looks where it hangs, then kills it.</summary>
    private async Task<RunEnding> EndAsync(RunEnding ending, Task<bool> finished)
    {
        StackSnapshot stacks = await StackSampler.TakeAsync(host.Id).ConfigureAwait(false);
        host.Kill();
        await ((Task)finished).WaitAsync(DeathLimit, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return ending with { Stacks = stacks };
    }

    /// <summary>True when the host said that it had finished, false when it ended without.</summary>
    private async Task<bool> ReadToEndAsync(HostRequest.Run request)
    {
        try
        {
            await host.SendAsync(request, CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException)
        {
            return false;
        }

        while (await host.ReadAsync(CancellationToken.None).ConfigureAwait(false) is { } hostEvent)
        {
            if (hostEvent is HostEvent.Finished)
                return true;
            if (hostEvent is HostEvent.HostFailed failed)
                _farewell = failed.Text;
            transcript.Add(hostEvent);
        }

        return false;
    }

    private async Task<RunEnding> DiedAsync()
    {
        await Task.WhenAny(host.Exited, Task.Delay(DeathLimit, CancellationToken.None)).ConfigureAwait(false);
        await host.ListenOutAsync().ConfigureAwait(false);
        if (host.GaveUpAfter is { } limit)
            return transcript.Running() is { IsEmpty: false } late ? new RunEnding.TestExpired(new TestLimit(limit, LongestSeen: null), late) : new RunEnding.Unheard(limit);

        int? code = host.Exited.IsCompletedSuccessfully ? await host.Exited.ConfigureAwait(false) : null;
        return code == ExitWords.Killed && MemoryKills.SoFar() > _memoryKillsBefore
            ? new RunEnding.KilledForMemory()
            : new RunEnding.Died(code, _farewell.Length > 0 ? _farewell : host.StandardError);
    }
}
