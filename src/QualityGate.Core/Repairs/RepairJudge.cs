using QualityGate.Core.Conditions;
using QualityGate.Core.Planning;
using QualityGate.Core.Statistics;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Repairs;

/// <summary>Says whether a test is mended: a pure function of how it failed before and how it fares now.</summary>
public static class RepairJudge
{
    /// <summary>Below this probability of chance alone, a lower rate is called lower.</summary>
    public const double Level = 0.05;

    /// <param name="before">How it failed.</param>
    /// <param name="failedUnder">Every condition under which it was seen to fail before.</param>
    /// <param name="now">How it fares.</param>
    public static RepairVerdict Judge(Baseline before, ImmutableArray<ConditionSet> failedUnder, VerificationReading now) => now switch
    {
        { Reproducing.Rate: { Failures: > 0 } rate } => ChanceOfSuchAnImprovement(before.Rate, rate) <= Level ? RepairVerdict.Reduced : RepairVerdict.NotFixed,
        _ when now.FailingElsewhere.Any(tally => !failedUnder.Contains(tally.Circumstances.Conditions)) => RepairVerdict.WorseElsewhere,
        _ when now.FailingElsewhere.Any() => RepairVerdict.NotFixed,
        { IsComplete: true } => RepairVerdict.Fixed,
        _ => RepairVerdict.Undecided,
    };

    /// <summary>One-sided Fisher exact: how often chance alone would put so many of the failures before the change.</summary>
    public static double ChanceOfSuchAnImprovement(FailureRate before, FailureRate now) =>
        FisherExact.OneSided(before.Failures, before.Trials, now.Failures, now.Trials);
}
