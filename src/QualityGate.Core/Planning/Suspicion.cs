using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Statistics;

namespace QualityGate.Core.Planning;

/// <summary>A test that is worth runs of its own: one that both passed and failed, or that never failed and has a reason to.</summary>
/// <param name="Test">What whole runs showed of it.</param>
/// <param name="Conditions">Where it failed most often, or where its suite runs as it likes to.</param>
/// <param name="HasFailed">Whether it has failed in a whole run.</param>
/// <param name="Prior">What is believed of it.</param>
/// <param name="CleanTrials">Results of whole runs under natural conditions, all passes, when it has not failed.</param>
internal sealed record Suspicion(TestTally Test, ConditionSet Conditions, bool HasFailed, SpikeAndSlab Prior, int CleanTrials)
{
    /// <summary>The failure rate from which on runs without failure are held against it; below it they would take too long.</summary>
    private const double FlakyRate = 0.1;

    /// <summary>Failures without a pass between them that show how it fares in this company.</summary>
    private const int AlwaysFails = 3;

    /// <summary>Null for a test that is not suspicious.</summary>
    public static Suspicion? Of(TestTally test, SuiteLedger suite, ImmutableArray<StaticFinding> findings, Reputation reputation)
    {
        ImmutableArray<ConditionTally> natural =
            [.. test.Conditions.Where(tally => tally.Trials > 0 && tally.Conditions.NatureFor(suite.Discovery.Parallelism) == ConditionNature.Natural)];
        if (natural.IsEmpty || natural.All(tally => tally.Passed == 0))
            return null;

        ConditionTally worst = natural.OrderByDescending(tally => (double)tally.Failures / tally.Trials).ThenByDescending(tally => tally.Conditions.Parallelism).First();
        SpikeAndSlab prior = FlakyPrior.Of(test.Test, test.Age, MeanOf(natural), findings, reputation);
        return worst.Failures > 0 || prior.FlakyShare >= FlakyPrior.Suspicious
            ? new Suspicion(test, worst.Conditions, worst.Failures > 0, prior, worst.Failures > 0 ? 0 : natural.Sum(tally => tally.Trials))
            : null;
    }

    /// <summary>What one result takes on average.</summary>
    public static TimeSpan MeanOf(ImmutableArray<ConditionTally> tallies) => tallies.Sum(tally => tally.Trials) is var trials and > 0
        ? TimeSpan.FromTicks(tallies.Sum(tally => tally.Duration.Ticks) / trials)
        : TimeSpan.Zero;

    /// <summary>True when more runs in that company would say nothing new: both outcomes were seen, or Wald's test says enough.</summary>
    public static bool IsSettled(ConditionTally? seen) => seen is not null
        && ((seen.Failures > 0 && seen.Passed > 0)
            || seen.Failures >= AlwaysFails
            || SequentialTest.Judge(seen.Failures, seen.Trials, FlakyRate) == SequentialDecision.Negligible);

    /// <summary>How probable it is that the next run in a company fails it.</summary>
    public double PromiseAfter(ConditionTally? seen) => HasFailed
        ? SpikeAndSlab.MeanRate(seen?.Failures ?? 0, seen?.Trials ?? 0)
        : Prior.NextFails(seen?.Failures ?? 0, CleanTrials + (seen?.Trials ?? 0));
}
