using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>
/// Probes that find out which tests depend on the order, and on which other tests: the most promising first, but each gets a chance
/// before one is followed any further (<see cref="TraceTurn"/>), until all are settled or the suite has had as many probes as are
/// allowed. Only in our own hosts: no other keeps to an order that is asked for.
/// </summary>
/// <param name="settings">How many probes, and the seed.</param>
/// <param name="scans">What is known of the code: tests that a finding charges with shared state come before others.</param>
internal sealed class PolluterSearch(RunSettings settings, ImmutableArray<ProjectScan> scans) : RunPlanner
{
    private readonly Dictionary<SuiteId, ImmutableHashSet<TestId>> _suspected = [];

    /// <summary>The logarithm of a bet that an order which always parts the results wins, and mixed results do not.</summary>
    private const double LeastWeight = 0.5;

    /// <summary>Probes of a test that is hard to settle before others of the kind are asked about.</summary>
    private const int Patience = 12;

    private static readonly ConditionSet Serially = ConditionSet.Of(SerialCondition.Instance);

    public override PlannedRun? Next(Ledger ledger) => ledger.Suites.Values.Select(Next).FirstOrDefault(run => run is not null);

    /// <summary>Every test that may depend on its order, the most promising first; empty where nobody was to look.</summary>
    public ImmutableArray<TracedTest> TracesIn(SuiteLedger suite) => settings.OrderProbes is null ? [] :
    [
        .. Steps(suite)
            .Where(entry => entry.Trace.Spent > 0 || entry.Candidate is { HasFailedInOrder: false } or { Weight: >= LeastWeight, IsContradicted: false })
            .Select(entry => new TracedTest(entry.Trace.Test, entry.Step is TraceStep.Done done ? done.End : TraceEnd.Unknown)),
    ];

    private PlannedRun? Next(SuiteLedger suite) => MayAsk(suite) && NextOf(suite) is var (trace, step) ? step switch
    {
        TraceStep.Ask ask => Probe(suite, [.. ask.Before, trace.Test], Isolation.FreshProcess),
        TraceStep.AskAgain => Probe(suite, [trace.Test], Isolation.SameProcess),
        _ => throw new UnreachableException(),
    }
    : null;

    private (TestTrace Trace, TraceStep Step)? NextOf(SuiteLedger suite)
    {
        (TestTrace Trace, TraceStep Step)? best = null;
        foreach ((_, TestTrace trace, TraceStep step) in Steps(suite).Where(entry => entry.Step is not TraceStep.Done))
        {
            if (step.Turn <= TraceTurn.First)
                return (trace, step);
            if (best is not { } other || Rank(trace, step).CompareTo(Rank(other.Trace, other.Step)) < 0)
                best = (trace, step);
        }

        return best;
    }

    private static (TraceTurn, int) Rank(TestTrace trace, TraceStep step) => (step.Turn, step.Turn == TraceTurn.Stubborn ? trace.Spent / Patience : 0);

    /// <summary>The test that was asked about last comes first, for its process may be there yet, and what was begun is ended first.</summary>
    private IEnumerable<(OrderCandidate Candidate, TestTrace Trace, TraceStep Step)> Steps(SuiteLedger suite)
    {
        ImmutableHashSet<TestId> suspected = SuspectedIn(suite);
        ImmutableArray<(OrderCandidate Candidate, TestTrace Trace)> traces =
            [.. OrderCandidates.In(suite, suspected).Select(candidate => (candidate, new TestTrace(candidate, suite, suspected)))];
        ImmutableArray<ImmutableArray<TestId>> known = [.. traces.SelectMany(entry => entry.Trace.Found).DistinctBy(tests => string.Join('\n', tests))];
        TestId? last = suite.Probes is [.., { Planned.Order: [.., var test] }] ? test : null;
        return traces.OrderByDescending(entry => entry.Trace.Test == last).Select(entry => (entry.Candidate, entry.Trace, entry.Trace.Next(known)));
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
