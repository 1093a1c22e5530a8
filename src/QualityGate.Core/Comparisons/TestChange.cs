using QualityGate.Core.Baselines;
using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Comparisons;

/// <summary>One test that is not what it was, or should not be what it is.</summary>
public sealed record TestChange
{
    public required ChangeKind Kind { get; init; }

    public required TestId Test { get; init; }

    /// <summary>By the later audit that knows it.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Unknown where it was not there.</summary>
    public required KnownVerdict Before { get; init; }

    /// <summary>Unknown where it is not there.</summary>
    public required KnownVerdict After { get; init; }

    /// <summary>Where both rates were seen; null where none was.</summary>
    public ConditionSet? Conditions { get; init; }

    /// <summary>Under those conditions; null where it was not run.</summary>
    public FailureRate? RateBefore { get; init; }

    /// <summary>Under those conditions; null where it was not run.</summary>
    public FailureRate? RateAfter { get; init; }

    /// <summary>How often chance alone would part the two rates as far: Fisher's exact test, two-sided. Null where one of them is missing.</summary>
    public double? PValue { get; init; }

    /// <summary>Why it fails, as the later audit that saw it failing names it.</summary>
    public RootCause Cause { get; init; }
}
