using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>
/// Plain runs, under the natural condition that shows most, of all tests that may be flaky and have not shown it: those that have
/// something in their code which can make them so, or whose code nobody has read. What uses no clock, no chance, no network, no
/// thread and no state but its own costs nothing here. Ends when Wald's test gives each of them up, or when its share of the
/// allowance is spent; the rest goes to what was found. The deep profile runs everything for as long as it may anyway.
/// </summary>
internal sealed class Sweep(RunSettings settings, ImmutableArray<ProjectScan> scans) : RunPlanner
{
    internal const double ShareOfAllowance = 0.6;

    /// <summary>The failure rate that is looked for; lower ones would take more runs than there are.</summary>
    internal const double FlakyRate = 0.1;

    // The same for every ledger of a suite.
    private readonly Dictionary<SuiteId, ImmutableHashSet<TestId>> _harmless = [];

    public override PlannedRun? Next(Ledger ledger) => settings.Profile == Profile.Standard
        ? ledger.Suites.Values.Select(Next).FirstOrDefault(run => run is not null)
        : null;

    private PlannedRun? Next(SuiteLedger suite)
    {
        if (suite.Runs.AreGivenUp() || Allowance.ShareSpent(suite, settings) >= ShareOfAllowance || ConditionsFor(suite) is not { } conditions)
            return null;

        ImmutableHashSet<TestId> harmless = HarmlessIn(suite);
        ImmutableArray<TestTally> open = [.. suite.Tests.Where(test => !harmless.Contains(test.Test.WholeMethod) && IsOpen(test, suite))];
        return open.IsEmpty ? null : RunsAmongSuspects.Next(suite, open, conditions, RunPurpose.Sweep, settings);
    }

    /// <summary>Side by side, where the suite does so by itself: that shows races as well, and takes less time.</summary>
    private ConditionSet? ConditionsFor(SuiteLedger suite) => NaturalConditions.Of(suite, settings)
        .OrderByDescending(conditions => conditions.Parallelism == Parallelism.Maximal)
        .FirstOrDefault();

    private static bool IsOpen(TestTally test, SuiteLedger suite)
    {
        ImmutableArray<ConditionTally> natural =
        [
            .. test.Conditions
                .Concat(FocusedRuns.Of(test.Test, suite).Where(focus => focus.Company == Company.Suspects).Select(focus => focus.Tally))
                .Where(tally => tally.Trials > 0 && tally.Conditions.NatureFor(suite.Discovery.Parallelism) == ConditionNature.Natural),
        ];
        int failures = natural.Sum(tally => tally.Failures);
        return failures == 0 && natural.Sum(tally => tally.Trials) is > 0 and var trials
            && SequentialTest.Judge(failures, trials, FlakyRate) == SequentialDecision.Continue;
    }

    private ImmutableHashSet<TestId> HarmlessIn(SuiteLedger suite)
    {
        if (!_harmless.TryGetValue(suite.Id, out ImmutableHashSet<TestId>? harmless))
        {
            ProjectScan? scan = scans.FirstOrDefault(scan => scan.Suite == suite.Id);
            _harmless[suite.Id] = harmless =
            [
                .. suite.Discovery.Tests
                    .Select(test => test.Id.WholeMethod)
                    .Distinct()
                    .Where(test => scan?.About(test) is { Findings.IsEmpty: true, Ingredients.Uses.IsEmpty: true }),
            ];
        }

        return harmless;
    }
}
