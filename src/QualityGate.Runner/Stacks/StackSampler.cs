using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;

namespace QualityGate.Runner.Stacks;

/// <summary>
/// Asks the runtime of a living process for the stacks of its managed threads, by a short session of its sampling profiler. The
/// process may be in any state, so everything here has a limit, and whatever goes wrong is told and never thrown.
/// </summary>
internal static class StackSampler
{
    /// <summary>Megabytes of the session's buffer; most of it holds the names of methods.</summary>
    private const int Buffer = 64;

    /// <summary>The profiler looks at every thread each 10 ms.</summary>
    private static readonly TimeSpan Session = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private static readonly EventPipeProvider[] Profiler = [new("Microsoft-DotNETCore-SampleProfiler", EventLevel.Informational)];

    public static async Task<StackSnapshot> TakeAsync(int processId)
    {
        string trace = Path.Combine(Path.GetTempPath(), $"qualitygate-{Guid.NewGuid():N}.nettrace");
        using CancellationTokenSource patience = new(Limit);
        try
        {
            // What cannot be cancelled, such as a process that does not answer, is left behind.
            return await ReadAsync(processId, trace, patience.Token).WaitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return new StackSnapshot.Missed($"the process did not answer within {Limit.TotalSeconds} s");
        }
#pragma warning disable CA1031 // A stack is worth much less than the run it is taken in: no failure to read it may end that.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new StackSnapshot.Missed(failure.Message.TrimEnd('.'));
        }
        finally
        {
            File.Delete(trace);
        }
    }

    private static async Task<StackSnapshot> ReadAsync(int processId, string trace, CancellationToken cancellationToken)
    {
        DiagnosticsClient client = new(processId);
        using (EventPipeSession session = await client.StartEventPipeSessionAsync(Profiler, requestRundown: true, Buffer, cancellationToken).ConfigureAwait(false))
        {
            Task copied = CopyAsync(session.EventStream, trace, cancellationToken);
            await Task.Delay(Session, cancellationToken).ConfigureAwait(false);
            await session.StopAsync(cancellationToken).ConfigureAwait(false);
            await copied.ConfigureAwait(false);
        }

        return new StackSnapshot.Taken(await Task.Run(() => TraceThreads.In(trace), cancellationToken).ConfigureAwait(false));
    }

    private static async Task CopyAsync(Stream events, string trace, CancellationToken cancellationToken)
    {
        await using FileStream file = File.Create(trace);
        await events.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
    }
}
