using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Audits;

/// <summary>What tests that fail now and then cost their team.</summary>
/// <param name="RedRuns">Whole runs of the suite that they turned red, of all under its usual conditions.</param>
/// <param name="Rerun">How long the suite takes once more, as a mean of these runs; zero where none counts.</param>
/// <param name="MinutesAWeek">Expected minutes that are lost in a week, at least 0: share of red runs x runs a week x minutes for a red run.</param>
public sealed record FixImpact(FailureRate RedRuns, TimeSpan Rerun, double MinutesAWeek)
{
    /// <param name="suite">The suite of all of the tests.</param>
    /// <param name="tests">One or more that are mended together; a run counts once, however many of them fail in it.</param>
    /// <param name="cost">What a red run costs besides.</param>
    public static FixImpact Of(SuiteAudit suite, ImmutableArray<AuditedTest> tests, RunCost cost)
    {
        ImmutableArray<ConditionSet> usual = UsualConditions.Of(suite);
        FailureRate red = RedAmong(tests, usual);
        TimeSpan rerun = new((long)suite.Runs
            .Where(run => run.Counts && usual.Contains(run.Conditions))
            .Select(run => (double)run.Duration.Ticks)
            .DefaultIfEmpty()
            .Average());
        return new FixImpact(red, rerun, red.Point * cost.RunsPerWeek * (rerun.TotalMinutes + cost.AttentionMinutes));
    }

    private static FailureRate RedAmong(ImmutableArray<AuditedTest> tests, ImmutableArray<ConditionSet> usual)
    {
        ImmutableArray<ImmutableArray<ConditionResult>> results =
        [
            .. tests.Select(test => test.Results.Where(result => result.Company == Company.WholeSuite && usual.Contains(result.Conditions)).ToImmutableArray()),
        ];
        FailureRate most = results
            .Select(own => own.Select(result => result.Rate).Aggregate(new FailureRate(0, 0), (sum, rate) => sum + rate))
            .MaxBy(rate => rate.Trials) ?? new FailureRate(0, 0);
        return tests.Length == 1
            ? most
            : new FailureRate(Math.Min(most.Trials, results.SelectMany(own => own).SelectMany(result => result.FailedIn).Distinct().Count()), most.Trials);
    }
}
