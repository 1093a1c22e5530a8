using System.Collections.Immutable;
using QualityGate.Runner.Stacks;

namespace QualityGate.Runner.Runs;

/// <summary>How a run came to its end, before that is put into words.</summary>
internal abstract record RunEnding
{
    private RunEnding()
    {
    }

    /// <summary>The threads of a process that hung, before it was ended; null where nothing hung.</summary>
    public StackSnapshot? Stacks { get; init; }

    public sealed record Finished : RunEnding;

    /// <summary>The process is gone and had not finished.</summary>
    /// <param name="ExitCode">Null when it gave none in time.</param>
    /// <param name="LastWords">What it told us or its standard error.</param>
    public sealed record Died(int? ExitCode, string LastWords) : RunEnding;

    /// <summary>The system took the process because memory was short, and says so itself.</summary>
    public sealed record KilledForMemory : RunEnding;

    /// <summary>These tests were running when the time of the whole run was up.</summary>
    public sealed record RunExpired(TimeSpan Limit, ImmutableArray<CaseProgress> Running) : RunEnding;

    /// <summary>These tests had run for longer than a test may.</summary>
    /// <param name="Limit">That of the first of them.</param>
    /// <param name="Late">In the order of starts; at least one.</param>
    public sealed record TestExpired(TestLimit Limit, ImmutableArray<CaseProgress> Late) : RunEnding;

    /// <summary>No test was running and nothing was heard for too long: what hangs is a set-up, a teardown or a fixture.</summary>
    /// <param name="Limit">For how long there was silence.</param>
    /// <param name="After">The test that was heard of last; null when none ever was.</param>
    public sealed record FellSilent(TestLimit Limit, CaseProgress? After) : RunEnding;

    /// <summary>Nothing was heard for too long of a process that does not say which tests are running.</summary>
    public sealed record Unheard(TimeSpan Limit) : RunEnding;

    public sealed record Cancelled : RunEnding;
}
