using System.Collections.Immutable;

namespace QualityGate.Runner.Runs;

/// <summary>How a run came to its end, before that is put into words.</summary>
internal abstract record RunEnding
{
    private RunEnding()
    {
    }

    public sealed record Finished : RunEnding;

    /// <summary>The process is gone and had not finished.</summary>
    public sealed record Died(int? ExitCode, string StandardError) : RunEnding;

    /// <summary>These tests were running when the time of the whole run was up.</summary>
    public sealed record RunExpired(TimeSpan Limit, ImmutableArray<CaseProgress> Running) : RunEnding;

    /// <summary>These tests had run for longer than a test may.</summary>
    public sealed record TestExpired(TimeSpan Limit, ImmutableArray<CaseProgress> Late) : RunEnding;

    /// <summary>No test was running and nothing was heard for too long: what hangs is a set-up, a teardown or a fixture.</summary>
    /// <param name="Limit">For how long there was silence.</param>
    /// <param name="After">The test that was heard of last; null when none ever was.</param>
    public sealed record FellSilent(TimeSpan Limit, CaseProgress? After) : RunEnding;

    public sealed record Cancelled : RunEnding;
}
