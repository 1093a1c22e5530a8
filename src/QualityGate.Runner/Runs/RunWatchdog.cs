using System.Collections.Immutable;

namespace QualityGate.Runner.Runs;

/// <summary>Waits until a run, or a test in it, or the silence between tests has taken longer than it may.</summary>
internal sealed class RunWatchdog(TimeSpan? runLimit, TestPatience patience, TimeProvider clock)
{
    private readonly long _start = clock.GetTimestamp();

    /// <summary>How the run must end; completes otherwise only by cancellation.</summary>
    public async Task<RunEnding> ExpiredAsync(RunTranscript transcript, CancellationToken cancellationToken)
    {
        while (true)
        {
            ImmutableArray<CaseProgress> running = transcript.Running();
            if (runLimit is { } limit && clock.GetElapsedTime(_start) >= limit)
                return new RunEnding.RunExpired(limit, running);
            if (running.Where(test => Left(test) <= TimeSpan.Zero).ToImmutableArray() is [var first, ..] late)
                return new RunEnding.TestExpired(patience.For(first.Name.Id), late);

            (TimeSpan silence, CaseProgress? after) = transcript.Silence();
            if (running.IsEmpty && silence >= patience.ForSilence.Time)
                return new RunEnding.FellSilent(patience.ForSilence, after);

            await Task.Delay(UntilNextLook(running, silence), clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private TimeSpan Left(CaseProgress test) => patience.For(test.Name.Id).Time - clock.GetElapsedTime(test.StartedTimestamp);

    /// <summary>A test that starts while we wait cannot expire before the shortest of all limits has passed.</summary>
    private TimeSpan UntilNextLook(ImmutableArray<CaseProgress> running, TimeSpan silence)
    {
        TimeSpan? run = runLimit - clock.GetElapsedTime(_start);
        TimeSpan? quiet = running.IsEmpty ? patience.ForSilence.Time - silence : null;
        TimeSpan wait = running.Select(Left).Concat([run ?? patience.Shortest, quiet ?? patience.Shortest, patience.Shortest]).Min();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
