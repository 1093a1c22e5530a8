using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Planning;

public class PolluterSearchTests
{
    /// <summary>Three runs alone, one in the order seen, one without the polluter, and what the proof takes besides.</summary>
    private const int Besides = 20;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(19)]
    [InlineData(20)]
    [InlineData(777)]
    [InlineData(1000)]
    [InlineData(1979)]
    [InlineData(1980)]
    [InlineData(1998)]
    public void SinglePolluterAmongTwoThousand_IsFoundInTwiceItsLogarithm(int polluter)
    {
        PollutedSuite suite = PollutedSuite.Of(2000, perClass: 20).Victim(1999, [[polluter]]).Natural(2).Reversed(1);

        SuiteLedger seen = suite.After();

        TestVerdict.OrderDependent dependent = suite.DependentOn(1999, seen);
        Assert.Equal((OrderKind.Victim, OrderExposure.NaturalOrder), (dependent.Kind, dependent.Exposure));
        Assert.Equal([polluter], suite.Places(Assert.Single(dependent.Proofs)));
        Assert.InRange(seen.Probes.Length, 1, (2 * Math.Log2(2000)) + Besides);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void OrdersThatWereSeenAnyway_SaveProbesOfManyTests(int seed)
    {
        PollutedSuite blind = PollutedSuite.Of(120, perClass: 4).Victim(70, [[13]]).Natural(3).Reversed(1);
        PollutedSuite knowing = Enumerable.Range(0, 4).Aggregate(blind, (suite, round) => suite.Shuffled(seed, round));

        Assert.Equal([13], knowing.Places(Assert.Single(knowing.DependentOn(70, knowing.After()).Proofs)));
        Assert.InRange(TestsRunBy(knowing), 1, TestsRunBy(blind) - 1);

        static int TestsRunBy(PollutedSuite suite) => suite.After().Probes.Sum(probe => probe.Planned.Order.Length);
    }

    [Fact]
    public void VictimExposedInARunOfSuspects_IsTracedToo()
    {
        PollutedSuite suite = PollutedSuite.Of(40, perClass: 4).Victim(30, [[5]], 1, 21).Natural(3).Reversed(1);
        SuiteLedger before = suite.Before();
        ImmutableArray<TestId> order = [suite.Tests[5], suite.Tests[6], suite.Tests[30]];
        SuiteLedger exposed = before.With(suite.Answer(
            new PlannedRun { Number = before.NextNumber, Suite = before.Id, Conditions = PollutedSuite.Arranged, Tests = new TestSelection.Only(order), Order = order, Purpose = RunPurpose.Contrast, Seed = 1 },
            before));

        TestVerdict.OrderDependent dependent = suite.DependentOn(30, suite.After(exposed));

        Assert.Empty(suite.After(before).Probes);
        Assert.Equal((OrderExposure.Latent, 5, 21), (dependent.Exposure, suite.Places(dependent.Proofs[0])[0], suite.Places(dependent.Cleaners[0])[0]));
    }

    [Fact]
    public void TestThatIsHardToSettle_WaitsForTheOthers()
    {
        PollutedSuite suite = PollutedSuite.Of(64, perClass: 8).Victim(50, [[13]], 0.4).Victim(61, [[7]]).Victim(62, [[8]]).Brittle(63, 20).Natural(3).Reversed(3);

        SuiteLedger seen = (suite with { Probes = 80, Seed = 2 }).After();

        Assert.All([61, 62, 63], settled => suite.DependentOn(settled, seen));
    }

    [Fact]
    public void ClassesOfVeryDifferentSize_CostNoMore()
    {
        PollutedSuite even = PollutedSuite.Of(1024, perClass: 1);
        PollutedSuite suite = (even with { Tests = [.. even.Tests.Select((test, place) => place < 512 ? test with { Class = "Huge" } : test)] })
            .Victim(1023, [[300]]).Natural(1).Reversed(1);

        SuiteLedger seen = suite.After();

        Assert.Equal([300], suite.Places(Assert.Single(suite.DependentOn(1023, seen).Proofs)));
        Assert.InRange(seen.Probes.Length, 1, (2 * Math.Log2(1024)) + Besides);
    }

    [Fact]
    public void TwoPolluters_EachEnough_AreBothFound()
    {
        PollutedSuite suite = PollutedSuite.Of(200).Victim(150, [[17], [98]]).Natural(2).Reversed(1);

        Assert.Equal([[17], [98]], suite.DependentOn(150, suite.After()).Proofs.Select(suite.Places).OrderBy(places => places[0]));
    }

    [Theory]
    [InlineData(17, 98)]
    [InlineData(3, 4)]
    [InlineData(0, 149)]
    public void TwoPolluters_NeitherEnough_AreFoundTogether(int one, int other)
    {
        PollutedSuite suite = PollutedSuite.Of(200).Victim(150, [[one, other]]).Natural(2).Reversed(1);

        Assert.Equal([one, other], suite.Places(Assert.Single(suite.DependentOn(150, suite.After()).Proofs)));
    }

    [Fact]
    public void PolluterOfMany_IsSearchedOnce()
    {
        PollutedSuite suite = Enumerable.Range(400, 10).Aggregate(PollutedSuite.Of(500), (suite, victim) => suite.Victim(victim, [[123]])).Natural(1).Reversed(1);

        SuiteLedger seen = suite.After();

        Assert.All(Enumerable.Range(400, 10), victim => Assert.Equal([123], suite.Places(Assert.Single(suite.DependentOn(victim, seen).Proofs))));
        Assert.InRange(seen.Probes.Length, 1, (2 * Math.Log2(500)) + (10 * Besides));
    }

    [Fact]
    public void CleanerInTheNaturalOrder_IsFoundToo()
    {
        ImmutableArray<int> polluterLate = [.. Enumerable.Range(0, 40).Where(place => place != 5 && place < 30), 5, .. Enumerable.Range(30, 10)];
        PollutedSuite suite = PollutedSuite.Of(40, perClass: 1).Victim(30, [[5]], 1, 21).Natural(3).Run(PollutedSuite.Arranged, polluterLate, 2);

        TestVerdict.OrderDependent dependent = suite.DependentOn(30, suite.After());

        Assert.Equal(OrderExposure.ArrangedOrders, dependent.Exposure);
        Assert.Equal([5], suite.Places(Assert.Single(dependent.Proofs)));
        Assert.Equal([21], suite.Places(Assert.Single(dependent.Cleaners)));
    }

    [Fact]
    public void BrittleTest_IsToldWithItsSetters()
    {
        PollutedSuite suite = PollutedSuite.Of(300).Brittle(250, 40, 120).Natural(3).Reversed(1);

        TestVerdict.OrderDependent dependent = suite.DependentOn(250, suite.After());

        Assert.Equal((OrderKind.Brittle, OrderExposure.ArrangedOrders), (dependent.Kind, dependent.Exposure));
        Assert.Equal([[40], [120]], dependent.Proofs.Select(suite.Places).OrderBy(places => places[0]));
    }

    [Fact]
    public void TestThatFailsOnItsSecondCall_IsNonIdempotentAndLatent()
    {
        PollutedSuite suite = PollutedSuite.Of(30).NonIdempotent(12).Natural(2);

        TestVerdict.OrderDependent dependent = suite.DependentOn(12, suite.After(CalledTwice(suite, 12)));

        Assert.Equal((OrderKind.NonIdempotent, OrderExposure.Latent), (dependent.Kind, dependent.Exposure));
        Assert.Equal([12], suite.Places(Assert.Single(dependent.Proofs)));
    }

    [Theory]
    [InlineData(0.3, 5)]
    [InlineData(0.7, 8)]
    public void VictimThatFailsOnlySometimes_IsTracedInMostSuites_AndNeverToAnother(double rate, int atLeast)
    {
        int found = 0;
        for (int seed = 0; seed < 10; seed++)
        {
            PollutedSuite suite = PollutedSuite.Of(64, perClass: 8).Victim(50, [[13]], rate).Natural(10) with { Seed = seed };
            suite = suite.Reversed(10);
            if (suite.Before() is var before && OrderCandidates.In(before, []).IsEmpty)
                continue;

            SuiteLedger seen = suite.After(before);
            if (OrderDependence.Of(suite.Tests[50], seen) is not { } dependence)
                continue;

            Assert.Equal([13], suite.Places(Assert.Single(dependence.Proofs)));
            found++;
        }

        Assert.InRange(found, atLeast, 10);
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.1)]
    [InlineData(0.3)]
    [InlineData(0.5)]
    [InlineData(0.7)]
    [InlineData(0.9)]
    [InlineData(0.98)]
    public void TestThatIsFlakyByItself_IsNeverCalledOrderDependent(double rate)
    {
        for (int seed = 0; seed < 300; seed++)
        {
            PollutedSuite suite = PollutedSuite.Of(8, perClass: 2).Flaky(6, rate).Natural(1).Reversed(1) with { Seed = seed };

            Assert.IsNotType<TestVerdict.OrderDependent>(suite.VerdictOn(6));
        }
    }

    [Fact]
    public void NoiseEverywhere_MisleadsNobody()
    {
        int found = 0;
        for (int seed = 0; seed < 20; seed++)
        {
            PollutedSuite suite = PollutedSuite.Of(40).Victim(35, [[11]]).WithNoise(0.01).Natural(3).Reversed(3) with { Seed = seed, Probes = 150 };
            SuiteLedger seen = suite.After();

            foreach (TestId test in suite.Tests)
            {
                if (OrderDependence.Of(test, seen) is not { } dependence)
                    continue;

                Assert.Equal(suite.Tests[35], test);
                Assert.Equal([11], suite.Places(Assert.Single(dependence.Proofs)));
                found++;
            }
        }

        Assert.InRange(found, 14, 20);
    }

    [Fact]
    public void SuspectedTest_ComesFirst()
    {
        SuiteLedger before = Small.Victim(5, [[1]]).Before();

        Assert.Equal(Small.Tests[9], OrderCandidates.In(before, [Small.Tests[9]])[0].Test);
        Assert.Equal(Small.Tests[5], OrderCandidates.In(before, [Small.Tests[5]])[0].Test);
    }

    [Fact]
    public void EveryProbe_CanBePlannedAheadOf()
    {
        PollutedSuite suite = Small.NonIdempotent(4);
        Ledger ledger = Ledger.Of(CalledTwice(suite, 4));
        while (suite.Planner.Next(ledger) is { } planned)
        {
            PlannedRun? ahead = suite.Planner.Next(ledger.Expecting(planned));
            Assert.True(ahead is null || ahead.Number == planned.Number + 1);
            ledger = ledger.With(suite.Answer(planned, ledger.Suites[planned.Suite]));
        }

        // Whoever starts processes ahead must know that this one is to be kept.
        Assert.Contains(ledger.Suites.Values.Single().Probes, probe => probe.Planned.Isolation == Isolation.SameProcess);
    }

    /// <summary>The test has failed where its process had run it before.</summary>
    private static SuiteLedger CalledTwice(PollutedSuite suite, int test)
    {
        SuiteLedger before = suite.Before();
        return before.With(new SuiteRun
        {
            Planned = new PlannedRun { Number = before.NextNumber, Suite = before.Id, Conditions = Under.Serial, Isolation = Isolation.SameProcess, Purpose = RunPurpose.Probe, Seed = 1 },
            Completion = Completion.Completed,
            StartedAt = default,
            Duration = TimeSpan.Zero,
            Observations = [new Observation { Test = suite.Tests[test], DisplayName = "", Outcome = Outcome.Failed, StartOrder = test }],
        });
    }

    private static PollutedSuite Small { get; } = PollutedSuite.Of(10, perClass: 2).Victim(9, [[2]]).Natural(1).Reversed(1);
}
