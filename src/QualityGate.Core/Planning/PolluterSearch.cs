using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>
/// Probes that find out which tests depend on the order, and on which other tests: candidate after candidate, the most suspicious
/// first, until each is settled or the suite has had as many probes as are allowed. Only in our own hosts: no other keeps to an
/// order that is asked for.
/// </summary>
/// <param name="settings">How many probes, and the seed.</param>
/// <param name="scans">What is known of the code: tests that a finding charges with shared state come before others.</param>
internal sealed class PolluterSearch(RunSettings settings, ImmutableArray<ProjectScan> scans) : RunPlanner
{
    private readonly Dictionary<SuiteId, ImmutableHashSet<TestId>> _suspected = [];

    /// <summary>The logarithm of a bet that three failures in one order beside two passes in another win, and mixed results do not.</summary>
    private const double LeastWeight = 0.5;

    private static readonly ConditionSet Serially = ConditionSet.Of(SerialCondition.Instance);

    public override PlannedRun? Next(Ledger ledger) => ledger.Suites.Values.Select(Next).FirstOrDefault(run => run is not null);

    /// <summary>Every test that may depend on its order, the most suspicious first; empty where nobody was to look.</summary>
    public ImmutableArray<TracedTest> TracesIn(SuiteLedger suite) => settings.OrderProbes is null ? [] :
    [
        .. Steps(suite).Select(trace => new TracedTest(trace.Test, trace.Step is TraceStep.Done done ? done.End : TraceEnd.Unknown)),
    ];

    private PlannedRun? Next(SuiteLedger suite) => MayAsk(suite)
        ? Steps(suite)
            .Select(trace => trace.Step switch
            {
                TraceStep.Ask ask => Probe(suite, [.. ask.Before, trace.Test], Isolation.FreshProcess),
                TraceStep.AskAgain => Probe(suite, [trace.Test], Isolation.SameProcess),
                TraceStep.Done => null,
                _ => throw new UnreachableException(),
            })
            .FirstOrDefault(run => run is not null)
        : null;

    private IEnumerable<(TestId Test, TraceStep Step)> Steps(SuiteLedger suite)
    {
        List<ImmutableArray<TestId>> known = [];
        foreach (OrderCandidate candidate in OrderCandidates.In(suite, SuspectedIn(suite)).Where(IsWorthIt))
        {
            TestTrace trace = new(candidate, suite, known);
            yield return (candidate.Test, trace.Next());
            known.AddRange(trace.Found);
        }
    }

    // The same for every ledger of a suite.
    private ImmutableHashSet<TestId> SuspectedIn(SuiteLedger suite)
    {
        if (!_suspected.TryGetValue(suite.Id, out ImmutableHashSet<TestId>? suspected))
        {
            ProjectScan? scan = scans.FirstOrDefault(scan => scan.Suite == suite.Id);
            _suspected[suite.Id] = suspected =
            [
                .. suite.Discovery.Tests
                    .Select(test => test.Id)
                    .Where(test => scan is not null && scan.Concerning(test).Any(finding => finding.Cause == RootCause.OrderDependency)),
            ];
        }

        return suspected;
    }

    // A search for what fails only sometimes behind others takes many runs, and most that look like it are flaky by themselves.
    private bool IsWorthIt(OrderCandidate candidate) => settings.Profile != Profile.Standard || candidate.Weight is 0 or >= LeastWeight;

    private bool MayAsk(SuiteLedger suite) => settings.OrderProbes is { } most
        && suite.Discovery.Host != SuiteHost.Os
        && !suite.Runs.AreGivenUp()
        && Allowance.ShareSpentOnOrder(suite, settings) < 1
        && suite.Probes.Count(probe => !probe.Planned.Order.IsEmpty) < most;

    private PlannedRun Probe(SuiteLedger suite, ImmutableArray<TestId> order, Isolation isolation)
    {
        int number = suite.NextNumber;
        return new PlannedRun
        {
            Number = number,
            Suite = suite.Id,
            Conditions = Serially,
            Isolation = isolation,
            Tests = new TestSelection.Only(order),
            Order = order,
            Purpose = RunPurpose.Probe,
            Seed = settings.SeedOf(number),
        };
    }
}
