using QualityGate.Core.Audits;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Repairs;
using QualityGate.Core.Runs;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Planning;

/// <summary>What is made of tests that fail when they are called again, from the first sight of it to the verdict.</summary>
public sealed class SecondCallTests
{
    [Fact]
    public void TestThatFailedOnItsSecondCall_IsProvedToPolluteItself()
    {
        PollutedSuite suite = PollutedSuite.Of(30).NonIdempotent(12).Natural(2).Twice(1);

        TestVerdict.OrderDependent dependent = suite.DependentOn(12, suite.After());

        Assert.Equal((OrderKind.NonIdempotent, OrderExposure.Latent), (dependent.Kind, dependent.Exposure));
        Assert.Equal([12], suite.Places(Assert.Single(dependent.Proofs)));
    }

    [Fact]
    public void TestsBesideIt_StayStable()
    {
        PollutedSuite suite = PollutedSuite.Of(30).NonIdempotent(12).Natural(2).Twice(1);
        SuiteLedger seen = suite.After();

        Assert.All(Enumerable.Range(0, 30).Where(test => test != 12), test => Assert.IsType<TestVerdict.Stable>(suite.VerdictOn(test, seen)));
    }

    [Fact]
    public void SecondCallThatDoesNotFailAgain_LeavesTheTestStable()
    {
        // Only the whole suite before it makes its second call fail, which no probe repeats.
        PollutedSuite suite = PollutedSuite.Of(30).Test(20, before => before.Contains(20) && before.Length > 20 ? 1 : 0).Natural(2).Twice(1);
        SuiteLedger seen = suite.After();

        Assert.NotEmpty(seen.Probes);
        Assert.IsType<TestVerdict.Stable>(suite.VerdictOn(20, seen));
        Assert.Contains(TestNote.FailsOnSecondCall, AuditedIn(seen, suite, 20).Notes);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.7)]
    public void FlakyTest_IsNotCalledNonIdempotent(double rate)
    {
        for (int seed = 0; seed < 20; seed++)
        {
            PollutedSuite suite = PollutedSuite.Of(12).Flaky(5, rate).Natural(6).Twice(3) with { Seed = seed };

            Assert.IsNotType<TestVerdict.OrderDependent>(suite.VerdictOn(5));
        }
    }

    [Fact]
    public void AuditOfNothingElse_CallsNobodyFlakyForASecondCall()
    {
        PollutedSuite suite = PollutedSuite.Of(10).NonIdempotent(4).Test(6, before => before.Contains(6) && before.Length % 3 == 1 ? 1 : 0).Twice(5);
        SuiteLedger seen = suite.Before();

        Assert.All(Enumerable.Range(0, 10), test => Assert.IsType<TestVerdict.Stable>(suite.VerdictOn(test, seen)));
    }

    [Fact]
    public void ProvedTest_IsReproducedBehindItself()
    {
        PollutedSuite suite = PollutedSuite.Of(30).NonIdempotent(12).Natural(2).Twice(1);

        Baseline baseline = Baseline.Of(AuditedIn(suite.After(), suite, 12))!;

        Assert.Equal(suite.Tests[12], Assert.Single(baseline.Circumstances.Behind));
        Assert.Equal(1, baseline.Rate.Point);
    }

    [Fact]
    public void RunBehindItself_ShowsTheWorseOfBothCalls()
    {
        PollutedSuite suite = PollutedSuite.Of(30).NonIdempotent(12);
        SuiteLedger before = suite.Before();
        Repetition repetition = new(suite.Tests[12].WholeMethod, new Circumstances { Conditions = Under.Serial, Behind = [suite.Tests[12]] }, 3, untilItFails: true, seed: 1);
        PlannedRun planned = repetition.Next(Ledger.Of(before))!;

        Assert.Equal(new FailureRate(1, 1), repetition.Read(before.With(suite.Answer(planned, before))).Rate);
    }

    private static AuditedTest AuditedIn(SuiteLedger seen, PollutedSuite suite, int test) => Auditor
        .Examine(AuditScript.Subject, Ledger.Of(seen), [], [], Ending.Finished)
        .Suites[0].Tests.Single(audited => audited.Id == suite.Tests[test]);
}
