using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Audits;

/// <summary>What one set of conditions showed of one test.</summary>
public sealed record ConditionResult
{
    public required ConditionSet Conditions { get; init; }

    /// <summary>Who ran with it. Runs with less than the whole suite are chosen by what was seen before.</summary>
    public Company Company { get; init; }

    /// <summary>One letter a run, in order: P passed, F failed, S skipped, H hung, C crashed its host, a dot when not observed, a dash when left out.</summary>
    public required string Strip { get; init; }

    public required FailureRate Rate { get; init; }

    /// <summary>Numbers of the runs in which the test failed, ascending.</summary>
    public required ImmutableArray<int> FailedIn { get; init; }

    /// <summary>
    /// Number of the run from which on the test was left out, because it had hung or killed its host too often to be asked again;
    /// null when it never was.
    /// </summary>
    public int? LeftOutFrom { get; init; }

    /// <summary>Mean over the trials.</summary>
    public required TimeSpan MeanDuration { get; init; }

    public required ImmutableArray<SignatureTally> Signatures { get; init; }
}
