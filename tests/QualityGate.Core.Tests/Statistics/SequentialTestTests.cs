using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class SequentialTestTests
{
    [Theory]
    [InlineData(0.10, 29)]
    [InlineData(0.05, 60)]
    [InlineData(0.02, 156)]
    public void FlakyRate_GivesTheCleanRunsNeeded(double flakyRate, int expected) =>
        Assert.Equal(expected, SequentialTest.CleanRunsNeeded(flakyRate));

    [Theory]
    [InlineData(0.10)]
    [InlineData(0.05)]
    [InlineData(0.02)]
    public void CleanRuns_AreNegligibleExactlyWhenEnough(double flakyRate)
    {
        var needed = SequentialTest.CleanRunsNeeded(flakyRate);

        Assert.Equal(SequentialDecision.Continue, SequentialTest.Judge(0, needed - 1, flakyRate));
        Assert.Equal(SequentialDecision.Negligible, SequentialTest.Judge(0, needed, flakyRate));
    }

    [Fact]
    public void NoRuns_Continue() => Assert.Equal(SequentialDecision.Continue, SequentialTest.Judge(0, 0, 0.1));

    [Fact]
    public void FirstRunThatFails_IsFlakyFrom95TimesTheNegligibleRate()
    {
        Assert.Equal(SequentialDecision.Continue, SequentialTest.Judge(1, 1, 0.0949));
        Assert.Equal(SequentialDecision.Flaky, SequentialTest.Judge(1, 1, 0.0951));
    }

    [Fact]
    public void OneFailureOfTwenty_IsNotYetFlaky() =>
        Assert.Equal(SequentialDecision.Continue, SequentialTest.Judge(1, 20, 0.1));

    [Fact]
    public void TwoFailuresOfTwenty_AreFlaky() => Assert.Equal(SequentialDecision.Flaky, SequentialTest.Judge(2, 20, 0.1));

    [Theory]
    [InlineData(0.10)]
    [InlineData(0.05)]
    public void NegligibleRate_IsCalledFlakyWithinWaldsBound(double flakyRate)
    {
        var wrong = ProbabilityOf(SequentialDecision.Flaky, SequentialTest.NegligibleRate, flakyRate);

        Assert.InRange(wrong, 1e-6, SequentialTest.FalseAlarm / (1 - SequentialTest.Miss));
    }

    [Theory]
    [InlineData(0.10)]
    [InlineData(0.05)]
    public void FlakyRate_IsCalledNegligibleWithinWaldsBound(double flakyRate)
    {
        var wrong = ProbabilityOf(SequentialDecision.Negligible, flakyRate, flakyRate);

        Assert.InRange(wrong, 1e-6, SequentialTest.Miss / (1 - SequentialTest.FalseAlarm));
    }

    [Theory]
    [InlineData(-1, 10, 0.1)]
    [InlineData(11, 10, 0.1)]
    [InlineData(1, 10, 0.001)]
    [InlineData(1, 10, 1)]
    [InlineData(1, 10, double.NaN)]
    public void ImpossibleArguments_AreRefused(int failures, int trials, double flakyRate) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SequentialTest.Judge(failures, trials, flakyRate));

    [Theory]
    [InlineData(0.001)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void RateThatIsNotFlaky_HasNoCleanRuns(double flakyRate) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SequentialTest.CleanRunsNeeded(flakyRate));

    /// <summary>Follows every course of the test exactly, run by run, until almost none is undecided.</summary>
    private static double ProbabilityOf(SequentialDecision decision, double trueRate, double flakyRate)
    {
        var undecided = new Dictionary<int, double> { [0] = 1 };
        var probability = 0.0;
        for (var run = 1; undecided.Values.Sum() > 1e-9; run++)
        {
            var next = new Dictionary<int, double>();
            foreach (var (failures, weight) in undecided)
            {
                Step(failures, weight * (1 - trueRate));
                Step(failures + 1, weight * trueRate);
            }

            undecided = next;

            void Step(int failures, double weight)
            {
                var judged = SequentialTest.Judge(failures, run, flakyRate);
                if (judged == decision)
                    probability += weight;
                else if (judged == SequentialDecision.Continue)
                    next[failures] = next.GetValueOrDefault(failures) + weight;
            }
        }

        return probability;
    }
}
