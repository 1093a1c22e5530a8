using System.Collections.Immutable;

namespace QualityGate.Runner.Runs;

/// <summary>Waits until a run, or a test in it, or the silence between tests has taken longer than it may.</summary>
internal sealed class RunWatchdog(TimeSpan? runLimit, TimeSpan? testLimit, TimeProvider clock)
{
    /// <summary>
    /// Between tests a host is granted this much at least, however little one test is: an adapter takes its time to find the
    /// tests of a large suite, and a fixture to start a server.
    /// </summary>
    private static readonly TimeSpan LeastSilence = TimeSpan.FromMinutes(1);

    private readonly TimeSpan? _silenceLimit = testLimit < LeastSilence ? LeastSilence : testLimit;

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

            (TimeSpan silence, CaseProgress? after) = transcript.Silence();
            if (_silenceLimit is { } silenceTime && running.IsEmpty && silence >= silenceTime)
                return new RunEnding.FellSilent(silenceTime, after);

            await Task.Delay(UntilNextLook(running, silence), clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private TimeSpan AgeOf(CaseProgress test) => clock.GetElapsedTime(test.StartedTimestamp);

    /// <summary>A test that starts while we wait cannot expire before a whole test limit has passed.</summary>
    private TimeSpan UntilNextLook(ImmutableArray<CaseProgress> running, TimeSpan silence)
    {
        TimeSpan? run = runLimit - clock.GetElapsedTime(_start);
        TimeSpan? test = testLimit - (running.IsEmpty ? TimeSpan.Zero : running.Max(AgeOf));
        TimeSpan? quiet = running.IsEmpty ? _silenceLimit - silence : null;
        return new[] { run, test, quiet }.Min() switch
        {
            null => Timeout.InfiniteTimeSpan,
            { Ticks: < 0 } => TimeSpan.Zero,
            { } wait => wait,
        };
    }
}
