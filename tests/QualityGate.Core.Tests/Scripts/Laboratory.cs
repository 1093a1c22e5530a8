using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Scripts;

/// <summary>
/// A suite of three classes with three tests each, of which one is looked at, run as a planner says until it wants no more. Chance
/// is drawn from the number of each run, so that every course is the same every time.
/// </summary>
internal sealed class Laboratory
{
    private const int MostRuns = 5_000;

    private readonly Func<PlannedRun, double> _rate;

    private Laboratory(Func<PlannedRun, double> rate) => _rate = rate;

    public static SuiteId Suite { get; } = new("Laboratory.csproj", "net10.0");

    public static TestId Test { get; } = IdOf("C1", "T1");

    public static ImmutableArray<TestId> Tests { get; } =
        [.. from place in Enumerable.Range(0, 3) from test in Enumerable.Range(0, 3) select IdOf($"C{place}", $"T{test}")];

    public static Discovery Discovery { get; } = new()
    {
        Suite = Suite,
        Platform = TestPlatform.VSTest,
        Host = SuiteHost.Adapter,
        Tests = [.. Tests.Select(id => new DiscoveredTest { Id = id, DisplayName = id.FullName })],
    };

    /// <summary>How the test ends when it is not by chance: what is returned here stands, null leaves it to the rate.</summary>
    public Func<PlannedRun, Outcome?> Instead { get; init; } = _ => null;

    /// <summary>What a run takes.</summary>
    public Func<PlannedRun, TimeSpan> Cost { get; init; } = _ => TimeSpan.FromSeconds(1);

    public Ledger Ledger { get; private set; } = Ledger.Empty(Discovery);

    public ImmutableArray<PlannedRun> Runs { get; private set; } = [];

    public SuiteLedger Seen => Ledger.Suites[Suite];

    /// <param name="rate">With which probability the test fails in a run.</param>
    public static Laboratory Where(Func<PlannedRun, double> rate) => new(rate);

    public static Laboratory Where(Func<PlannedRun, Outcome?> instead) => new(_ => 0) { Instead = instead };

    public static Laboratory Where(Func<PlannedRun, double> rate, Func<PlannedRun, TimeSpan> cost) => new(rate) { Cost = cost };

    public static TestId IdOf(string @class, string method) => new(Suite, @class, method, $"case-{@class}.{method}");

    public Laboratory Follow(RunPlanner planner)
    {
        while (Runs.Length < MostRuns && planner.Next(Ledger) is { } planned)
        {
            // The runner prepares the next run while this one is still going on.
            planner.Next(Ledger.Expecting(planned));
            Runs = Runs.Add(planned);
            Ledger = Ledger.With(Perform(planned));
        }

        return this;
    }

    private SuiteRun Perform(PlannedRun planned)
    {
        bool fails = new Random(planned.Number * 7919).NextDouble() < _rate(planned);
        Outcome outcome = Instead(planned) ?? (fails ? Outcome.Failed : Outcome.Passed);
        return new SuiteRun
        {
            Planned = planned,
            Completion = Completion.Completed,
            StartedAt = DateTimeOffset.UnixEpoch,
            Duration = Cost(planned),
            Observations =
            [
                new Observation
                {
                    Test = Test,
                    DisplayName = Test.FullName,
                    Outcome = outcome,
                    Failure = outcome.IsFailure() ? Failure.Of("System.Exception", "It failed.", "") : null,
                },
            ],
        };
    }
}
