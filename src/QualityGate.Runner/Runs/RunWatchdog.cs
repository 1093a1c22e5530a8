using System.Collections.Immutable;

namespace QualityGate.Runner.Runs;

/// <summary>Waits until a run, or a test in it, has taken longer than it may.</summary>
internal sealed class RunWatchdog(TimeSpan? runLimit, TimeSpan? testLimit, TimeProvider clock)
{
    private readonly long _start = clock.GetTimestamp();

    /// <summary>How the run must end; never completes when there are no limits, other than by cancellation.</summary>
    public async Task<RunEnding> ExpiredAsync(RunTranscript transcript, CancellationToken cancellationToken)
    {
        while (true)
        {
            ImmutableArray<CaseProgress> running = transcript.Running();
            if (runLimit is { } limit && clock.GetElapsedTime(_start) >= limit)
                return new RunEnding.RunExpired(limit, running);
            if (testLimit is { } testTime && running.Where(test => AgeOf(test) >= testTime).ToImmutableArray() is { IsEmpty: false } late)
                return new RunEnding.TestExpired(testTime, late);

            await Task.Delay(UntilNextLook(running), clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private TimeSpan AgeOf(CaseProgress test) => clock.GetElapsedTime(test.StartedTimestamp);

    /// <summary>A test that starts while we wait cannot expire before a whole test limit has passed.</summary>
    private TimeSpan UntilNextLook(ImmutableArray<CaseProgress> running)
    {
        TimeSpan? run = runLimit - clock.GetElapsedTime(_start);
        TimeSpan? test = testLimit - (running.IsEmpty ? TimeSpan.Zero : running.Max(AgeOf));
        TimeSpan wait = (run, test) switch
        {
            (null, null) => Timeout.InfiniteTimeSpan,
            ({ } left, null) => left,
            (null, { } left) => left,
            ({ } one, { } other) => one < other ? one : other,
        };
        return wait < TimeSpan.Zero && wait != Timeout.InfiniteTimeSpan ? TimeSpan.Zero : wait;
    }
}
