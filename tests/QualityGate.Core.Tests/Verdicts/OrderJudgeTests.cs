using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Verdicts;

public class OrderJudgeTests
{
    private static readonly PollutedSuite Polluted = PollutedSuite.Of(12, perClass: 3).Victim(10, [[4]]).Natural(3).Reversed(2);

    [Fact]
    public void FailuresInTheNaturalOrder_AreExplainedByIt()
    {
        TestVerdict.OrderDependent dependent = Polluted.DependentOn(10, Polluted.After());

        Assert.Equal((OrderExposure.NaturalOrder, new FailureRate(3, 3)), (dependent.Exposure, dependent.Rate));
        Assert.False(dependent.IsSeenElsewhere);
    }

    [Fact]
    public void Proof_CitesProbesOfBothKinds()
    {
        SuiteLedger seen = Polluted.After();
        OrderProof proof = Assert.Single(Polluted.DependentOn(10, seen).Proofs);

        Assert.True(proof.ChangedIn.Length >= 3 && proof.UnchangedIn.Length >= 3);
        Assert.All(proof.ChangedIn, number => Assert.Equal([Polluted.Tests[4], Polluted.Tests[10]], OrderOf(number)));
        Assert.All(proof.UnchangedIn, number => Assert.Equal([Polluted.Tests[10]], OrderOf(number)));

        IEnumerable<TestId> OrderOf(int number) => seen.Probes.Single(probe => probe.Number == number).Planned.Order;
    }

    [Fact]
    public void BothOutcomesInOneNaturalOrder_StayFlaky()
    {
        PollutedSuite suite = Polluted.Victim(10, [[4]], rate: 0.6).Natural(9).Reversed(4) with { Seed = 3 };
        SuiteLedger seen = suite.After();

        Assert.NotNull(OrderDependence.Of(suite.Tests[10], seen));
        Assert.IsType<TestVerdict.Flaky>(suite.VerdictOn(10, seen));
    }

    [Fact]
    public void BothOutcomesInOneArrangedOrder_BehindAPolluterThatDoesHarmSometimes_AreExplainedByIt()
    {
        PollutedSuite suite = PollutedSuite.Of(12, perClass: 3).Victim(1, [[8]], rate: 0.6).Natural(3).Reversed(6) with { Seed = 3 };
        SuiteLedger seen = suite.After();
        ConditionTally arranged = seen.Tests[1].Under(PollutedSuite.Arranged)!;

        Assert.True(arranged is { Passed: > 0, Failures: > 0 });
        Assert.Equal(OrderExposure.ArrangedOrders, suite.DependentOn(1, seen).Exposure);
    }

    [Fact]
    public void FailureWhereTestsOverlap_AndNoPolluterHadStarted_IsNotExplainedByOrder()
    {
        SuiteLedger seen = Polluted.After();
        SuiteLedger overlapping = seen.With(Parallel(seen, [10], Outcome.Failed)).With(Parallel(seen, [10], Outcome.Passed));

        Assert.Contains(Under.Parallel, Assert.IsType<TestVerdict.Flaky>(Polluted.VerdictOn(10, overlapping)).Under);
    }

    [Fact]
    public void FailureWhereTestsOverlap_AndThePolluterHadStarted_IsExplainedByIt()
    {
        SuiteLedger seen = Polluted.After();
        SuiteLedger overlapping = seen.With(Parallel(seen, [4, 10], Outcome.Failed)).With(Parallel(seen, [10], Outcome.Passed));

        Assert.Equal(new FailureRate(4, 5), Polluted.DependentOn(10, overlapping).Rate);
    }

    [Fact]
    public void FailureWhereTestsOverlap_BehindAPolluterThatDoesHarmOnlySometimes_IsNotExplainedByIt()
    {
        PollutedSuite suite = Polluted.Victim(10, [[4]], rate: 0.6) with { Seed = 3 };
        SuiteLedger seen = suite.After();

        Assert.NotNull(OrderDependence.Of(suite.Tests[10], seen));
        Assert.IsNotType<TestVerdict.OrderDependent>(suite.VerdictOn(10, seen.With(Parallel(seen, [4, 10], Outcome.Failed))));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void FailureWhereTestsOverlap_IsThatOfABrittleTest_WhenNoSetterHadStarted(bool hasStarted, bool isExplained)
    {
        PollutedSuite suite = PollutedSuite.Of(12, perClass: 3).Brittle(10, 4).Natural(3).Reversed(2);
        SuiteLedger seen = suite.After();
        SuiteLedger overlapping = seen.With(Parallel(seen, hasStarted ? [4, 10] : [10, 4], Outcome.Failed));

        Assert.Equal(isExplained, suite.VerdictOn(10, overlapping) is TestVerdict.OrderDependent);
    }

    [Fact]
    public void TestThatOnlyArrangedOrdersWereAskedOf_FailedInNoNaturalOne()
    {
        PollutedSuite suite = PollutedSuite.Of(12, perClass: 3).Victim(1, [[4]])
            .Reversed(2).Run(PollutedSuite.Arranged, [.. Enumerable.Range(0, 12)]);

        Assert.Equal(OrderExposure.ArrangedOrders, suite.DependentOn(1, suite.After()).Exposure);
    }

    [Fact]
    public void BothOrdersSeenInAnotherHost_TakeTheRestrictionAway()
    {
        SuiteLedger seen = Polluted.After();
        SuiteLedger once = seen.With(Elsewhere(seen, [4, 10], Outcome.Failed));
        SuiteLedger both = once.With(Elsewhere(once, [10, 4], Outcome.Passed));

        Assert.False(Polluted.DependentOn(10, once).IsSeenElsewhere);
        Assert.Equal(both.Probes[^2..].Select(probe => probe.Number), Polluted.DependentOn(10, both).Proofs[0].SeenElsewhereIn);
    }

    private static SuiteRun Parallel(SuiteLedger seen, int[] order, Outcome outcome) => Run(seen, new PlannedRun
    {
        Number = seen.NextNumber + (int)outcome,
        Suite = seen.Id,
        Conditions = Under.Parallel,
        Seed = 1,
    }, order, outcome);

    private static SuiteRun Elsewhere(SuiteLedger seen, int[] order, Outcome outcome) => Run(seen, new PlannedRun
    {
        Number = seen.NextNumber,
        Suite = seen.Id,
        Conditions = Under.Serial,
        Host = SuiteHost.Os,
        Purpose = RunPurpose.Probe,
        Seed = 1,
    }, order, outcome);

    private static SuiteRun Run(SuiteLedger seen, PlannedRun planned, int[] order, Outcome outcome) => new()
    {
        Planned = planned,
        Completion = Completion.Completed,
        StartedAt = DateTimeOffset.UnixEpoch,
        Duration = TimeSpan.FromSeconds(1),
        Observations =
        [
            .. order.Select((test, place) => new Observation
            {
                Test = seen.Tests[test].Test,
                DisplayName = "",
                Outcome = test == 10 ? outcome : Outcome.Passed,
                StartOrder = place,
            }),
        ],
    };
}
