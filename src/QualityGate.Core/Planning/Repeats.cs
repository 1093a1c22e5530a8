using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>
/// The suite once more in a fresh process, and then again in that same process: what only the second time fails lives on
/// state that the first has left. Probes, since no CI runs a suite so.
/// </summary>
internal sealed class Repeats(RunSettings settings) : RunPlanner
{
    /// <summary>Runs in the process after its first: a second one would rarely show more, and costs a run of the suite.</summary>
    internal const int Again = 1;

    public override PlannedRun? Next(Ledger ledger) => settings.Profile == Profile.Quick
        ? null
        : ledger.Suites.Values.Select(Next).FirstOrDefault(run => run is not null);

    private PlannedRun? Next(SuiteLedger suite)
    {
        // Whoever runs the tests outside of our hosts begins a process for each run.
        if (suite.Discovery.Host == SuiteHost.Os || suite.Discovery.Tests.IsEmpty || suite.Runs.AreGivenUp())
            return null;

        ConditionSet conditions = settings.Conditions.FirstOrDefault(set => set.Parallelism == Parallelism.Serial) ?? settings.Conditions[0];
        ImmutableArray<DiscoveredTest> tests = LeftOutTests.Remaining(suite, conditions);
        return RepeatedRuns.In(suite) switch
        {
            // Where next to nothing is left of a suite, that is no run of the suite.
            _ when tests.IsEmpty || Companies.Of(suite.Discovery.SelectionOf(tests), suite.Discovery) != Company.WholeSuite => null,
            [] => Run(suite, conditions, tests, Isolation.FreshProcess),
            // Whatever runs in between takes the process away.
            { Length: <= Again } made when made[^1] is { Completion: Completion.Completed } last && last.Number == suite.NextNumber - 1 =>
                Run(suite, last.Planned.Conditions, tests, Isolation.SameProcess),
            _ => null,
        };
    }

    private PlannedRun Run(SuiteLedger suite, ConditionSet conditions, ImmutableArray<DiscoveredTest> tests, Isolation isolation)
    {
        int number = suite.NextNumber;
        return new PlannedRun
        {
            Number = number,
            Suite = suite.Id,
            Conditions = conditions,
            Tests = suite.Discovery.SelectionOf(tests),
            Isolation = isolation,
            Purpose = RunPurpose.Probe,
            Seed = settings.SeedOf(number),
        };
    }
}
