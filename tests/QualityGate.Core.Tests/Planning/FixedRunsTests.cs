using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Planning;

public sealed class FixedRunsTests
{
    private static readonly SuiteScript Shop = SuiteScript.Of("A").Named("Shop.csproj");
    private static readonly SuiteScript Bank = SuiteScript.Of("A").Named("Bank.csproj");

    [Fact]
    public void Conditions_TakeTurns() => Assert.Equal(
        ["serial", "parallel", "serial", "parallel", "serial", "parallel"],
        PlanOf(3, Shop).Select(planned => planned.Conditions.Name));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(10)]
    public void EachCondition_GetsExactlyTheRunsAskedFor(int runs)
    {
        ImmutableArray<PlannedRun> plan = PlanOf(runs, Shop);

        Assert.Equal(runs, plan.Count(planned => planned.Conditions.Equals(Under.Serial)));
        Assert.Equal(runs, plan.Count(planned => planned.Conditions.Equals(Under.Parallel)));
    }

    [Fact]
    public void ConditionThatTheMachineCannotProvide_GetsNoRuns() => Assert.All(
        Plan(Settings(3) with { Unavailable = [new UnavailableConditions(Under.Parallel, "no", "get it")] }, Shop, _ => Completion.Completed),
        planned => Assert.Equal(Under.Serial, planned.Conditions));

    [Fact]
    public void Suites_ComeOneAfterAnother() => Assert.Equal(
        [Bank.Id, Bank.Id, Bank.Id, Bank.Id, Shop.Id, Shop.Id, Shop.Id, Shop.Id],
        PlanOf(2, Shop, Bank).Select(planned => planned.Suite));

    [Fact]
    public void SuiteWithoutTests_IsNotRun() =>
        Assert.All(PlanOf(2, SuiteScript.Of().Named("Empty.csproj"), Shop), planned => Assert.Equal(Shop.Id, planned.Suite));

    [Fact]
    public void NoSuite_NeedsNoRun() => Assert.Empty(PlanOf(2));

    [Fact]
    public void Numbers_CountTheRunsOfEachSuite()
    {
        ImmutableArray<PlannedRun> plan = PlanOf(2, Shop, Bank);

        Assert.Equal([1, 2, 3, 4, 1, 2, 3, 4], plan.Select(planned => planned.Number));
    }

    [Fact]
    public void Seeds_DifferFromRunToRun()
    {
        int[] seeds = [.. PlanOf(50, Shop).Select(planned => planned.Seed)];

        Assert.Equal(100, seeds.Distinct().Count());
    }

    [Fact]
    public void SameSeed_GivesTheSamePlan() => Assert.Equal(
        PlanOf(5, Shop).Select(planned => (planned.Number, planned.Seed)),
        PlanOf(5, Shop).Select(planned => (planned.Number, planned.Seed)));

    [Fact]
    public void OtherSeed_GivesOtherSeeds() => Assert.Empty(Plan(Settings(5), Shop, _ => Completion.Completed)
        .Select(planned => planned.Seed)
        .Intersect(Plan(Settings(5) with { Seed = 8 }, Shop, _ => Completion.Completed).Select(planned => planned.Seed)));

    [Theory]
    [InlineData(Completion.Crashed)]
    [InlineData(Completion.TimedOut)]
    public void RunThatItsTestsCutShort_IsCompletedAndNotRepeated(Completion completion) => Assert.Equal(
        [null, 1, null, null, null],
        Plan(Settings(2), Shop, number => number == 1 ? completion : Completion.Completed).Select(planned => planned.Continues));

    [Fact]
    public void RunsOfWhichNobodyKnowsHowTheyEnded_GiveTheSuiteUp() =>
        Assert.Equal(2, Plan(Settings(5), Shop, _ => Completion.Unknown).Length);

    [Fact]
    public void VoidedRun_IsRepeatedUnderTheSameConditionAndANewNumber()
    {
        ImmutableArray<PlannedRun> plan = Plan(Settings(2), Shop, number => number == 2 ? Completion.Voided : Completion.Completed);

        Assert.Equal(["serial", "parallel", "parallel", "serial", "parallel"], plan.Select(planned => planned.Conditions.Name));
        Assert.Equal([1, 2, 3, 4, 5], plan.Select(planned => planned.Number));
    }

    [Fact]
    public void TwoVoidedRunsInARow_GiveTheSuiteUp() =>
        Assert.Equal(3, Plan(Settings(5), Shop, number => number is 2 or 3 ? Completion.Voided : Completion.Completed).Length);

    [Fact]
    public void TwoVoidedRunsApart_DoNotGiveTheSuiteUp() =>
        Assert.Equal(6, Plan(Settings(2), Shop, number => number is 1 or 3 ? Completion.Voided : Completion.Completed).Length);

    [Fact]
    public void SuiteThatWasGivenUp_DoesNotHoldUpTheNext()
    {
        SuiteScript lost = Bank.Run(Under.Serial, "", Completion.Voided).Run(Under.Serial, "", Completion.Voided);

        Assert.Equal(Shop.Id, Planners.For(Settings(2)).Next(lost.Ledger.And(Shop.Ledger))!.Suite);
    }

    [Fact]
    public void CancelledRun_IsMadeAgainWhenResumed() =>
        Assert.Equal(Under.Serial, Planners.For(Settings(1)).Next(Shop.Run(Under.Serial, "A:P", Completion.Cancelled).Ledger)!.Conditions);

    [Fact]
    public void PlannedRun_AsksForWhatTheFilterLeft()
    {
        SuiteScript script = SuiteScript.Of("A", "B");
        Discovery filtered = script.Discovery.Filtered(TestFilter.Parse("Name=A"));

        PlannedRun planned = Planners.For(Settings(1)).Next(Ledger.Empty(filtered))!;

        Assert.Same(filtered.Selection, planned.Tests);
    }

    [Fact]
    public void SameLedger_GetsTheSameAnswer()
    {
        RunPlanner planner = Planners.For(Settings(2));

        Assert.Equal(planner.Next(Shop.Ledger), planner.Next(Shop.Ledger));
    }

    [Fact]
    public void RunsUnderAnOrder_StartInIt()
    {
        SuiteScript suite = SuiteScript.Of("A", "B", "C");

        PlannedRun[] plan = [.. Plan(Ordered, suite, _ => Completion.Completed)];

        Assert.Equal(["serial", "serial+reversed", "serial+shuffled"], plan.Select(planned => planned.Conditions.Name));
        Assert.Empty(plan[0].Order);
        Assert.Equal(["C", "B", "A"], plan[1].Order.Select(test => test.Method));
        Assert.Equal(["A", "B", "C"], plan[2].Order.Select(test => test.Method).Order());
    }

    [Fact]
    public void RestOfAnOrderedRun_GoesOnInItsOrder()
    {
        SuiteScript suite = SuiteScript.Of([.. Enumerable.Range(0, 20).Select(test => $"T{test}")]);
        RunPlanner planner = Planners.For(Ordered with { Conditions = [Shuffled] });
        PlannedRun first = planner.Next(suite.Ledger)!;
        Observation hung = new() { Test = suite.IdOf("T3"), DisplayName = "T3", Outcome = Outcome.Hung };

        PlannedRun rest = planner.Next(suite.Ledger.With(new SuiteRun
        {
            Planned = first,
            Completion = Completion.TimedOut,
            StartedAt = DateTimeOffset.UnixEpoch,
            Duration = TimeSpan.FromSeconds(1),
            Observations = [hung],
        }))!;

        Assert.Equal(first.Number, rest.Continues);
        Assert.Equal(first.Order.Where(test => test.Method != "T3").Select(test => test.Method), rest.Order.Select(test => test.Method));
    }

    [Fact]
    public void SuiteWithoutAHostOfOurs_IsNotAskedForAnOrder() =>
        Assert.Equal(["serial"], Plan(Ordered with { Conditions = Ordered.Conditions.Add(Under.Twice) }, SuiteScript.Of("A", "B") with { Host = SuiteHost.Os }, _ => Completion.Completed).Select(planned => planned.Conditions.Name));

    [Fact]
    public void RowsNamedAnewInAnApplication_HaveNoPlaceInAnOrder()
    {
        SuiteScript suite = (SuiteScript.Of("A[1]", "B") with { Host = SuiteHost.Application }).Run(Under.Serial, "A[2]:P B:P");

        PlannedRun reversed = Planners.For(Ordered with { Runs = 1 }).Next(suite.Ledger)!;

        Assert.Equal("serial+reversed", reversed.Conditions.Name);
        Assert.Equal(["B"], reversed.Order.Select(test => test.Method));
        Assert.False(reversed.Tests.ToPredicate()(suite.IdOf("A[1]")));
    }

    private static ConditionSet Shuffled { get; } = ConditionSet.Of(SerialCondition.Instance, ShuffledCondition.Instance);

    private static RunSettings Ordered => Settings(1) with { Conditions = [Under.Serial, ConditionSet.Of(SerialCondition.Instance, ReversedCondition.Instance), Shuffled] };

    private static RunSettings Settings(int runs) => new() { Runs = runs, Conditions = [Under.Serial, Under.Parallel], Seed = 7 };

    private static ImmutableArray<PlannedRun> PlanOf(int runs, params ImmutableArray<SuiteScript> suites) =>
        Plan(Settings(runs), Ledger.Empty(suites.Select(suite => suite.Discovery)), _ => Completion.Completed);

    private static ImmutableArray<PlannedRun> Plan(RunSettings settings, SuiteScript suite, Func<int, Completion> outcomeOf) =>
        Plan(settings, suite.Ledger, outcomeOf);

    private static ImmutableArray<PlannedRun> Plan(RunSettings settings, Ledger ledger, Func<int, Completion> completionOf)
    {
        RunPlanner planner = Planners.For(settings);
        ImmutableArray<PlannedRun> plan = [];
        while (planner.Next(ledger) is { } planned)
        {
            plan = plan.Add(planned);
            ledger = ledger.With(new SuiteRun
            {
                Planned = planned,
                Completion = completionOf(planned.Number),
                StartedAt = DateTimeOffset.UnixEpoch,
                Duration = TimeSpan.FromSeconds(1),
            });
        }

        return plan;
    }
}
