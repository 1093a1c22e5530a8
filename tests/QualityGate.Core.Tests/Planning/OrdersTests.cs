using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Planning;

public sealed class OrdersTests
{
    private static readonly SuiteId Suite = new("Shop.csproj", "net10.0");

    private static readonly Discovery Listed = new()
    {
        Suite = Suite,
        Platform = TestPlatform.VSTest,
        Host = SuiteHost.Adapter,
        Tests = [Test("A", "1"), Test("A", "2", "x"), Test("A", "2", "y"), Test("B", "1"), Test("B", "2"), Test("C", "1")],
    };

    private static readonly TestSelection Everything = new TestSelection.Everything();

    private static readonly ConditionSet Reversed = ConditionSet.Of(ReversedCondition.Instance);
    private static readonly ConditionSet InChance = ConditionSet.Of(ShuffledCondition.Instance);

    [Fact]
    public void OrderAsIs_IsNone() => Assert.Empty(Orders.Of(SuiteLedger.Of(Listed), Everything, Under.Serial, 1));

    [Fact]
    public void WithoutARun_TheListIsTheOrder() => Assert.Equal("A1 A2 B1 B2 C1", Words(Orders.Observed(SuiteLedger.Of(Listed), Everything)));

    [Fact]
    public void SerialRun_ShowsTheOrder() => Assert.Equal("B2 B1 C1 A2 A1", Words(Orders.Observed(Seen("B2 B1 C1 A2y A2x A1"), Everything)));

    [Fact]
    public void LastRun_Decides() =>
        Assert.Equal("C1 B1 B2 A1 A2", Words(Orders.Observed(Seen("B2 B1 C1 A2y A2x A1").With(Run("C1 B1 B2 A1 A2x A2y", Under.Serial)), Everything)));

    [Fact]
    public void TestThatDidNotStart_StandsBehindItsClass() => Assert.Equal("B2 B1 A2 A1 C1", Words(Orders.Observed(Seen("B2 A2y A2x"), Everything)));

    [Fact]
    public void OrderOfAFewTests_LeavesTheOthersOut() =>
        Assert.Equal("B2 A2y A2x", Words(Orders.Observed(Seen("B2 B1 C1 A2y A2x A1"), new TestSelection.Only([Id("A", "2", "x"), Id("A", "2", "y"), Id("B", "2", "")]))));

    [Theory]
    [InlineData(Completion.Crashed)]
    [InlineData(Completion.TimedOut)]
    [InlineData(Completion.Cancelled)]
    public void RunThatWasCutShort_DoesNotShowTheOrder(Completion completion) =>
        Assert.Empty(SuiteLedger.Of(Listed).With(Run("B2 B1", Under.Serial) with { Completion = completion }).ObservedOrder);

    [Fact]
    public void ParallelRun_DoesNotShowTheOrder() => Assert.Empty(SuiteLedger.Of(Listed).With(Run("B2 B1", Under.Parallel)).ObservedOrder);

    [Fact]
    public void RunInAnOrderOfOurs_DoesNotShowTheFrameworks()
    {
        SuiteRun ours = Run("C1 B2", Under.Serial);

        Assert.Equal("B2 C1", Words(Seen("B2 C1").With(ours with { Planned = ours.Planned with { Order = [Id("C", "1", "")] } }).ObservedOrder));
    }

    [Fact]
    public void RunOfWhichNothingIsKnownYet_ChangesNothing()
    {
        Ledger ledger = Ledger.Of(Seen("B2 C1"));

        Assert.Equal("B2 C1", Words(ledger.Expecting(Run("", Under.Serial).Planned).Suites[Suite].ObservedOrder));
    }

    [Fact]
    public void Reversed_TurnsClassesAndTestsAround() => Assert.Equal("A1 A2 C1 B1 B2", Words(Orders.Of(Seen("B2 B1 C1 A2y A2x A1"), Everything, Reversed, 1)));

    [Fact]
    public void Twice_PutsEveryTestBehindItself() =>
        Assert.Equal("B2 B2 B1 B1 C1 C1 A2 A2 A1 A1", Words(Orders.Of(Seen("B2 B1 C1 A2y A2x A1"), Everything, Under.Twice, 1)));

    [Fact]
    public void AnotherOrderTwice_IsThatOrder() => Assert.Equal(
        "A1 A1 A2 A2 C1 C1 B1 B1 B2 B2",
        Words(Orders.Of(Seen("B2 B1 C1 A2y A2x A1"), Everything, ConditionSet.Of(TwiceCondition.Instance, ReversedCondition.Instance), 1)));

    [Theory]
    [InlineData(Outcome.Crashed, "A1 A1 A2 A2 B1 B2 B2 C1 C1")]
    [InlineData(Outcome.Hung, "A1 A1 A2 A2 B1 B2 B2 C1 C1")]
    [InlineData(Outcome.Failed, "A1 A1 A2 A2 B1 B1 B2 B2 C1 C1")]
    public void TestThatEndedItsProcessOnItsSecondCall_IsNotCalledAgain(Outcome outcome, string order)
    {
        SuiteRun twice = Run("A1 A2x A2y B1", Under.Twice);
        Observation again = twice.Observations[^1] with { EarlierCalls = 1, StartOrder = 4, Outcome = outcome, Failure = Failure.Of("", "no", "") };

        Assert.Equal(order, Words(Orders.Of(SuiteLedger.Of(Listed).With(twice with { Observations = twice.Observations.Add(again) }), Everything, Under.Twice, 1)));
    }

    [Fact]
    public void MixedClasses_ComeTogether() => Assert.Equal("B2 B1 A2 A1", Words(Orders.Reversed([Id("A", "1", ""), Id("B", "1", ""), Id("A", "2", ""), Id("B", "2", "")])));

    [Fact]
    public void SameSeed_ShufflesTheSameWay() => Assert.Equal(Shuffled(7), Shuffled(7));

    [Fact]
    public void Shuffles_ShowEveryOrderOfClassesAndOfTestsWithinOne()
    {
        string[] orders = [.. Enumerable.Range(0, 200).Select(Shuffled)];

        Assert.Equal(3 * 2 * 1 * 2 * 2, orders.Distinct().Count());
    }

    [Fact]
    public void Shuffle_KeepsClassesTogether() => Claim.HoldsFor(
        FsCheck.Fluent.Gen.Choose(int.MinValue, int.MaxValue),
        seed =>
        {
            string classes = string.Concat(Orders.Of(SuiteLedger.Of(Listed), Everything, InChance, seed).Select(test => test.Class));
            return classes.Length == 5 && classes.Aggregate("", (seen, next) => seen.EndsWith(next) ? seen : seen + next).Length == 3;
        });

    [Fact]
    public void Shuffle_KeepsRowsTogether()
    {
        TestSelection rows = new TestSelection.Only([Id("A", "1", "r"), Id("A", "2", "x"), Id("A", "2", "y"), Id("A", "3", "z")]);

        Assert.All(Enumerable.Range(0, 50), seed => Assert.Contains("A2x A2y", Words(Orders.Of(SuiteLedger.Of(Listed), rows, InChance, seed)), StringComparison.Ordinal));
    }

    private static string Shuffled(int seed) => Words(Orders.Of(SuiteLedger.Of(Listed), Everything, InChance, seed));

    private static SuiteLedger Seen(string order) => SuiteLedger.Of(Listed).With(Run(order, Under.Serial));

    private static SuiteRun Run(string order, ConditionSet conditions) => new()
    {
        Planned = new PlannedRun { Number = 1, Suite = Suite, Conditions = conditions, Seed = 1 },
        Completion = Completion.Completed,
        StartedAt = DateTimeOffset.UnixEpoch,
        Duration = TimeSpan.FromSeconds(1),
        Observations =
        [
            .. order.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((name, place) => new Observation
            {
                Test = Id(name[..1], name[1..2], name.Length > 2 ? name[2..] : "r"),
                DisplayName = name,
                Outcome = Outcome.Passed,
                StartOrder = place,
            }),
        ],
    };

    private static string Words(ImmutableArray<TestId> order) => string.Join(' ', order.Select(test => $"{test.Class}{test.Method}{(test.Row == "r" ? "" : test.Row)}"));

    private static TestId Id(string type, string method, string row) => new(Suite, type, method, row);

    private static DiscoveredTest Test(string type, string method, string row = "r") => new() { Id = Id(type, method, row), DisplayName = $"{type}{method}{row}" };
}
