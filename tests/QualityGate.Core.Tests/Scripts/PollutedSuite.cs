using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Scripts;

/// <summary>
/// A suite in which tests change each other as declared: what a test does is a function of what its process ran before it, and of a
/// seed. Tests go by their places in the natural order.
/// </summary>
internal sealed record PollutedSuite
{
    /// <summary>Serial runs in an order that was arranged.</summary>
    public static ConditionSet Arranged { get; } = ConditionSet.Of(
        SerialCondition.Instance,
        new Condition { Name = "arranged", Nature = ConditionNature.Adverse, Ordering = Ordering.Shuffled });

    private static readonly SuiteId Suite = new("Polluted.csproj", "net10.0");

    public required ImmutableArray<TestId> Tests { get; init; }

    public SuiteHost Host { get; init; } = SuiteHost.Adapter;

    public int Seed { get; init; }

    public int Probes { get; init; } = 500;

    /// <summary>With which probability a test fails behind those that ran before it in its process, 0 when it is not here.</summary>
    private ImmutableDictionary<int, Func<ImmutableArray<int>, double>> Failing { get; init; } = ImmutableDictionary<int, Func<ImmutableArray<int>, double>>.Empty;

    /// <summary>Which tests kill the process in a probe.</summary>
    private Func<int, ImmutableArray<int>, bool> Kills { get; init; } = (_, _) => false;

    private Func<int, bool> Loses { get; init; } = _ => false;

    private ImmutableArray<(ConditionSet Conditions, ImmutableArray<int> Order)> Measured { get; init; } = [];

    public static PollutedSuite Of(int tests, int perClass = 10) => new()
    {
        Tests = [.. Enumerable.Range(0, tests).Select(place => new TestId(Suite, $"Class{place / perClass}", $"Test{place}", $"case-{place}"))],
    };

    /// <summary>Each group makes the victim fail when all of it ran before, unless a cleaner ran after the last of the group.</summary>
    public PollutedSuite Victim(int victim, ImmutableArray<ImmutableArray<int>> polluters, double rate = 1, params ImmutableArray<int> cleaners) => Test(victim, before =>
        polluters.Any(group => group.All(before.Contains) && !cleaners.Any(cleaner => before.LastIndexOf(cleaner) > group.Max(before.LastIndexOf))) ? rate : 0);

    public PollutedSuite Brittle(int victim, params ImmutableArray<int> setters) => Test(victim, before => setters.Any(before.Contains) ? 0 : 1);

    public PollutedSuite NonIdempotent(int victim) => Test(victim, before => before.Contains(victim) ? 1 : 0);

    public PollutedSuite Flaky(int test, double rate) => Test(test, _ => rate);

    public PollutedSuite Test(int test, Func<ImmutableArray<int>, double> rate) => this with { Failing = Failing.SetItem(test, rate) };

    public PollutedSuite WithNoise(double rate) => Enumerable.Range(0, Tests.Length).Aggregate(this, (suite, test) =>
        suite.Failing.GetValueOrDefault(test) is { } own ? suite.Test(test, before => Math.Max(rate, own(before))) : suite.Flaky(test, rate));

    public PollutedSuite Killing(Func<int, ImmutableArray<int>, bool> kills) => this with { Kills = kills };

    public PollutedSuite Losing(Func<int, bool> loses) => this with { Loses = loses };

    /// <summary>Runs in the natural order.</summary>
    public PollutedSuite Natural(int runs) => Run(Under.Serial, [.. Enumerable.Range(0, Tests.Length)], runs);

    public PollutedSuite Reversed(int runs) => Run(Arranged, [.. Enumerable.Range(0, Tests.Length).Reverse()], runs);

    /// <summary>Runs in the natural order in which each test is called a second time behind itself.</summary>
    public PollutedSuite Twice(int runs) => Run(Under.Twice, [.. Enumerable.Range(0, Tests.Length).SelectMany(test => new[] { test, test })], runs);

    public PollutedSuite Shuffled(int seed, int round) => Run(Arranged, PlacesOf(Orders.Shuffled(Tests, seed, round)));

    public PollutedSuite Run(ConditionSet conditions, ImmutableArray<int> order, int runs = 1) =>
        this with { Measured = Measured.AddRange(Enumerable.Repeat((conditions, order), runs)) };

    /// <summary>All of the measured runs.</summary>
    public SuiteLedger Before()
    {
        Ledger ledger = Ledger.Empty(new Discovery
        {
            Suite = Suite,
            Platform = TestPlatform.VSTest,
            Host = Host,
            Parallelism = DeclaredParallelism.Parallel,
            Tests = [.. Tests.Select(test => new DiscoveredTest { Id = test, DisplayName = test.FullName })],
        });
        foreach ((ConditionSet conditions, ImmutableArray<int> order) in Measured)
        {
            PlannedRun planned = new() { Number = ledger.Suites[Suite].NextNumber, Suite = Suite, Conditions = conditions, Seed = 1 };
            ledger = ledger.With(Perform(planned, order, [], kills: (_, _) => false));
        }

        return ledger.Suites[Suite];
    }

    /// <summary>Everything that the search wanted to know.</summary>
    public SuiteLedger After() => After(Before());

    public SuiteLedger After(SuiteLedger before)
    {
        Ledger ledger = Ledger.Of(before);
        RunPlanner planner = Planner;
        while (planner.Next(ledger) is { } planned)
        {
            Assert.True(ledger.Suites[Suite].Probes.Length <= Probes, "The search has no end.");
            ledger = ledger.With(Answer(planned, ledger.Suites[Suite]));
        }

        return ledger.Suites[Suite];
    }

    public PolluterSearch Planner => new(new RunSettings { Runs = 1, Conditions = [Under.Serial], Seed = 1, OrderProbes = Probes }, []);

    public TestVerdict VerdictOn(int test) => VerdictOn(test, After());

    public TestVerdict VerdictOn(int test, SuiteLedger seen) => FlakinessJudge.Judge(seen.Find(Tests[test])!, seen);

    public TestVerdict.OrderDependent DependentOn(int test, SuiteLedger seen) => Assert.IsType<TestVerdict.OrderDependent>(VerdictOn(test, seen));

    /// <summary>Places of the tests of a proof.</summary>
    public int[] Places(OrderProof proof) => [.. proof.Tests.Select(test => Tests.IndexOf(test))];

    public SuiteRun Answer(PlannedRun planned, SuiteLedger seen)
    {
        Assert.True(planned.Order.All(planned.Tests.ToPredicate()));
        ImmutableArray<int> before = planned.Isolation == Isolation.SameProcess ? PlacesOf(seen.Probes[^1].Planned.Order) : [];
        return Loses(planned.Number)
            ? Ended(planned, Completion.Voided, [])
            : Perform(planned, PlacesOf(planned.Order), before, Kills);
    }

    /// <summary>What a host shows that starts the tests asked for in the order in which they are named, or the other way round.</summary>
    public SuiteRun Elsewhere(PlannedRun planned, bool asNamed)
    {
        ImmutableArray<TestId> tests = ((TestSelection.Only)planned.Tests).Tests;
        return Perform(planned, PlacesOf(asNamed ? tests : [.. tests.Reverse()]), [], (_, _) => false);
    }

    private static ImmutableArray<int> PlacesOf(ImmutableArray<TestId> order) => [.. order.Select(test => int.Parse(test.Method[4..], System.Globalization.CultureInfo.InvariantCulture))];

    private SuiteRun Perform(PlannedRun planned, ImmutableArray<int> order, ImmutableArray<int> before, Func<int, ImmutableArray<int>, bool> kills)
    {
        List<Observation> seen = [];
        for (int place = 0; place < order.Length; place++)
        {
            ImmutableArray<int> ran = Failing.ContainsKey(order[place]) || order.Length < 100 ? [.. before, .. order[..place]] : [];
            if (kills(order[place], ran))
                return Ended(planned, Completion.Crashed, [.. seen, See(order[place], Outcome.Crashed, place)]);
            int earlier = order[..place].Count(test => test == order[place]);
            bool fails = Failing.TryGetValue(order[place], out Func<ImmutableArray<int>, double>? rate) && Chance(planned.Number, order[place] + (earlier * order.Length)) < rate(ran);
            seen.Add(See(order[place], fails ? Outcome.Failed : Outcome.Passed, place) with { EarlierCalls = earlier });
        }

        return Ended(planned, Completion.Completed, seen);
    }

    /// <summary>Evenly spread over 0 to 1, and unrelated for neighbouring seeds, runs and tests: G. L. Steele et al. (2014), "Fast splittable pseudorandom number generators".</summary>
    private double Chance(int run, int test) => (Mixed(Mixed(Mixed((ulong)Seed) + (ulong)run) + (ulong)test) >> 11) * Math.Pow(2, -53);

    private static ulong Mixed(ulong value)
    {
        value = unchecked(value + 0x9E3779B97F4A7C15);
        value = unchecked((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9);
        value = unchecked((value ^ (value >> 27)) * 0x94D049BB133111EB);
        return value ^ (value >> 31);
    }

    private Observation See(int test, Outcome outcome, int place) => new()
    {
        Test = Tests[test],
        DisplayName = Tests[test].FullName,
        Outcome = outcome,
        StartOrder = place,
        Failure = outcome.IsFailure() ? Failure.Of("System.Exception", "no", "") : null,
    };

    private static SuiteRun Ended(PlannedRun planned, Completion completion, IEnumerable<Observation> seen) => new()
    {
        Planned = planned,
        Completion = completion,
        StartedAt = DateTimeOffset.UnixEpoch,
        Duration = TimeSpan.FromSeconds(1),
        Observations = [.. seen],
    };
}
