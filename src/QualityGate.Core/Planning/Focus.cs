using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>
/// Spends what is left on suspicious tests, where a run costs little: with their class, and those that have failed then alone. The
/// company in which they failed, the whole suite, has had its runs; what that leaves of the allowance is spent here. Next comes what promises most per second, until nothing is
/// open or the budget is spent.
/// </summary>
internal sealed class Focus(RunSettings settings, ImmutableArray<ProjectScan> scans, Reputations reputations) : RunPlanner
{
    /// <summary>Where the machine's clock says nothing, something has to end it.</summary>
    internal const int MostProbes = 2_000;

    private static readonly TimeSpan StartUp = TimeSpan.FromSeconds(0.4);

    // The same for every ledger; to seek them anew for each run would take longer than the run.
    private readonly Dictionary<TestId, ImmutableArray<StaticFinding>> _findings = [];

    public override PlannedRun? Next(Ledger ledger) => settings.Profile == Profile.Quick
        ? null
        : ledger.Suites.Values.Select(Next).FirstOrDefault(run => run is not null);

    private PlannedRun? Next(SuiteLedger suite) => suite.Runs.AreGivenUp() || IsSpent(suite) ? null : BestOf(suite) switch
    {
        null => null,
        var unit when suite.NextNumber is var number => new PlannedRun
        {
            Number = number,
            Suite = suite.Id,
            Conditions = unit.Conditions,
            Tests = suite.Discovery.SelectionOf(unit.Tests),
            Purpose = RunPurpose.Probe,
            Seed = settings.SeedOf(number),
        },
        _ => throw new UnreachableException(),
    };

    private bool IsSpent(SuiteLedger suite)
    {
        ImmutableArray<Probe> made = [.. suite.Probes.Where(probe => FocusedRuns.IsFocused(probe, suite.Discovery))];
        if (made.Length >= MostProbes || !suite.Runs.Any(run => run.Counts) || (made.Length >= 2 && made[^2..].All(probe => probe.Completion.IsLost())))
            return true;

        return Allowance.ShareSpent(suite, settings) >= 1;
    }

    private FocusUnit? BestOf(SuiteLedger suite) => suite.Tests
        .Select(test => Suspicion.Of(test, suite, FindingsOf(test.Test), reputations.Of(test.Test)))
        .OfType<Suspicion>()
        .GroupBy(suspicion => (suspicion.Test.Test.Class, suspicion.Conditions))
        .SelectMany(together => UnitsOf([.. together], suite))
        .Where(unit => Companies.Of(suite.Discovery.SelectionOf(unit.Tests), suite.Discovery) == unit.Company)
        .OrderByDescending(unit => DetectionSpeed.Of(unit.Promise, unit.Cost))
        .FirstOrDefault();

    private ImmutableArray<StaticFinding> FindingsOf(TestId test)
    {
        if (!_findings.TryGetValue(test, out ImmutableArray<StaticFinding> findings))
            _findings[test] = findings = scans.FirstOrDefault(scan => scan.Suite == test.Suite)?.Concerning(test) ?? [];
        return findings;
    }

    private static IEnumerable<FocusUnit> UnitsOf(ImmutableArray<Suspicion> together, SuiteLedger suite)
    {
        ImmutableArray<(Suspicion Suspicion, ConditionTally? InClass, ConditionTally? Alone)> seen =
            [.. together.Select(suspicion => (suspicion, Seen(suspicion, Company.OwnClass, suite), Seen(suspicion, Company.Alone, suite)))];
        ImmutableArray<DiscoveredTest> inClass =
            [.. LeftOutTests.Remaining(suite, together[0].Conditions).Where(test => test.Id.Class == together[0].Test.Test.Class)];
        bool isCompany = Companies.Of(suite.Discovery.SelectionOf(inClass), suite.Discovery) == Company.OwnClass;
        ImmutableArray<double> open = [.. seen.Where(one => isCompany && !Suspicion.IsSettled(one.InClass)).Select(one => one.Suspicion.PromiseAfter(one.InClass))];
        if (!open.IsEmpty)
            yield return new FocusUnit(Company.OwnClass, together[0].Conditions, inClass, open, CostOf(inClass, suite));

        // One that failed is tried alone last: it says whether its card can hand over a quicker way to see it.
        foreach ((Suspicion suspicion, ConditionTally? before, ConditionTally? alone) in seen)
        {
            ImmutableArray<DiscoveredTest> rows = [.. inClass.Where(test => test.Id.WholeMethod == suspicion.Test.Test.WholeMethod)];
            if (suspicion.HasFailed && !rows.IsEmpty && (!isCompany || Suspicion.IsSettled(before)) && !Suspicion.IsSettled(alone))
                yield return new FocusUnit(Company.Alone, suspicion.Conditions, rows, [suspicion.PromiseAfter(alone)], CostOf(rows, suite));
        }
    }

    private static ConditionTally? Seen(Suspicion suspicion, Company company, SuiteLedger suite) => FocusedRuns.Of(suspicion.Test.Test, suite)
        .FirstOrDefault(focus => focus.Company == company && focus.Tally.Conditions.Equals(suspicion.Conditions))?.Tally;

    private static TimeSpan CostOf(ImmutableArray<DiscoveredTest> tests, SuiteLedger suite) => tests
        .Select(test => suite.Find(test.Id)?.Conditions ?? [])
        .Aggregate(StartUp, (sum, tallies) => sum + Suspicion.MeanOf(tallies));
}
