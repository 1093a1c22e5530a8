using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Runs;

public sealed class OutcomesTests
{
    [Fact]
    public void EveryOutcome_IsReadBackFromItsLetter() =>
        Assert.All(Enum.GetValues<Outcome>(), outcome => Assert.Equal(outcome, Outcomes.FromLetter(outcome.ToLetter())));

    [Theory]
    [InlineData('p')]
    [InlineData(' ')]
    [InlineData('X')]
    [InlineData('\0')]
    public void AnyOtherLetter_IsRefused(char letter) => Assert.Throws<FormatException>(() => Outcomes.FromLetter(letter));

    [Fact]
    public void ZeroValue_IsNotObserved() => Assert.Equal(Outcome.NotObserved, default);

    [Theory]
    [InlineData(Outcome.NotObserved, false, false)]
    [InlineData(Outcome.Passed, false, true)]
    [InlineData(Outcome.Failed, true, true)]
    [InlineData(Outcome.Skipped, false, false)]
    [InlineData(Outcome.Hung, true, true)]
    [InlineData(Outcome.Crashed, true, true)]
    public void Outcome_IsAFailureOrATrialOrNeither(Outcome outcome, bool isFailure, bool isTrial)
    {
        Assert.Equal(isFailure, outcome.IsFailure());
        Assert.Equal(isTrial, outcome.IsTrial());
    }

    [Fact]
    public void Worse_FollowsOneOrderWhicheverComesFirst()
    {
        Outcome[] fromBestToWorst = [Outcome.NotObserved, Outcome.Skipped, Outcome.Passed, Outcome.Failed, Outcome.Hung, Outcome.Crashed];

        Assert.All(fromBestToWorst.Index(), better => Assert.All(fromBestToWorst[better.Index..], worse =>
        {
            Assert.Equal(worse, Outcomes.Worse(better.Item, worse));
            Assert.Equal(worse, Outcomes.Worse(worse, better.Item));
        }));
    }

    [Theory]
    [InlineData(Completion.Completed, true)]
    [InlineData(Completion.TimedOut, true)]
    [InlineData(Completion.Crashed, true)]
    [InlineData(Completion.Voided, false)]
    [InlineData(Completion.Cancelled, false)]
    [InlineData(Completion.Unknown, false)]
    public void Completion_CountsWhenTheRunEndedByItselfOrItsTests(Completion completion, bool isValid) =>
        Assert.Equal(isValid, completion.IsValid());
}
