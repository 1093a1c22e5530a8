using QualityGate.Core.Suites;

namespace QualityGate.Core.Runs;

/// <summary>One test seen once.</summary>
public sealed record Observation
{
    public required TestId Test { get; init; }

    /// <summary>What the platform called it in this run: text for people, never identity.</summary>
    public required string DisplayName { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>How often the run had called the test before, in the same process: 0 but for runs that call tests again.</summary>
    public int EarlierCalls { get; init; }

    /// <summary>0-based place among the tests of its run in the order in which they started; -1 when it never started.</summary>
    public int StartOrder { get; init; } = -1;

    /// <summary>From the start of the run to the start of the test.</summary>
    public TimeSpan StartedAfter { get; init; }

    public TimeSpan Duration { get; init; }

    /// <summary>Set exactly when the outcome is a failure.</summary>
    public Failure? Failure { get; init; }

    public string? SkipReason { get; init; }

    /// <summary>What the test wrote to its output, cut to a bound; null when nothing.</summary>
    public string? Output { get; init; }
}
