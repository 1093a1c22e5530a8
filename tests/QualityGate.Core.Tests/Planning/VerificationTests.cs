using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Planning;

public sealed class VerificationTests
{
    private static readonly VerificationPlan Plan = new()
    {
        Reproducing = new Circumstances { Conditions = Under.Serial, Company = Company.Alone },
        CleanRuns = 12,
        Others = [new Circumstances { Conditions = Under.Serial }, new Circumstances { Conditions = Under.Parallel }],
    };

    private static readonly VerificationPlan WithPlainRows = Plan with
    {
        Plain = [new Circumstances { Conditions = Under.Serial }, new Circumstances { Conditions = Under.Parallel }],
        PlainRuns = 10,
    };

    [Fact]
    public void CleanTest_PassesWhereItFailedAndOnceUnderEachOtherCondition()
    {
        (Laboratory laboratory, VerificationReading now) = Verify(Plan, _ => Outcome.Passed);

        Assert.True(now.IsComplete);
        Assert.Equal([12, 1, 1], now.Others.Prepend(now.Reproducing).Select(tally => tally.Rate.Trials));
        Assert.All(laboratory.Runs[..12], planned => Assert.IsType<TestSelection.Only>(planned.Tests));
        Assert.Equal([Under.Serial, Under.Parallel], laboratory.Runs[12..].Select(planned => planned.Conditions));
    }

    [Fact]
    public void PlainRows_ComeBesides()
    {
        VerificationReading now = Verify(WithPlainRows, _ => Outcome.Passed).Now;

        Assert.True(now.IsComplete);
        Assert.Equal([10, 10], now.Plain.Select(tally => tally.Rate.Trials));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(13)]
    [InlineData(30)]
    public void FirstFailure_IsTheEnd(int run)
    {
        (Laboratory laboratory, VerificationReading now) = Verify(WithPlainRows, planned => planned.Number == run ? Outcome.Failed : Outcome.Passed);

        Assert.Equal(run, laboratory.Runs.Length);
        Assert.False(now.IsComplete);
        Assert.Null(now.Wanted);
    }

    [Fact]
    public void LostRun_IsMadeAgain()
    {
        (Laboratory laboratory, VerificationReading now) = Verify(Plan, planned => planned.Number is 3 or 5 ? Outcome.NotObserved : Outcome.Passed);

        Assert.True(now.IsComplete);
        Assert.Equal(16, laboratory.Runs.Length);
        Assert.Equal((12, 2), (now.Reproducing.Rate.Trials, now.Reproducing.Lost));
    }

    [Theory]
    [InlineData(Outcome.Skipped)]
    [InlineData(Outcome.NotObserved)]
    public void TestThatIsNotRunAnyMore_ProvesNothing(Outcome outcome)
    {
        (Laboratory laboratory, VerificationReading now) = Verify(Plan, _ => outcome);

        Assert.False(now.IsComplete);
        Assert.Equal(3, laboratory.Runs.Length);
    }

    private static (Laboratory Laboratory, VerificationReading Now) Verify(VerificationPlan plan, Func<PlannedRun, Outcome> outcome)
    {
        Verification verification = new(Laboratory.Test, plan, seed: 1);
        Laboratory laboratory = Laboratory.Where(planned => (Outcome?)outcome(planned)).Follow(verification);
        return (laboratory, verification.Read(laboratory.Seen));
    }
}
