using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Ledgers;

public sealed class RunComparisonTests
{
    private static readonly SuiteScript Suite = SuiteScript.Of("A", "B", "C");

    [Theory]
    [InlineData("A:P B:P C:P", "A:P B:P C:P", "", ExitCode.Passed)]
    [InlineData("A:P B:F C:P", "A:P B:F C:P", "B:FF", ExitCode.Failed)]
    [InlineData("A:P B:F C:P", "A:P B:P C:P", "B:FP", ExitCode.Passed)]
    [InlineData("A:P B:P C:P", "A:F B:P C:P", "A:PF", ExitCode.Failed)]
    [InlineData("A:P B:F C:P", "A:P C:P", "B:F.", ExitCode.Undecided)]
    [InlineData("A:F B:F C:P", "A:F C:P", "A:FF B:F.", ExitCode.Failed)]
    [InlineData("A:P", "A:P B:P", "B:.P", ExitCode.Passed)]
    [InlineData("A:S B:P", "A:P B:S", "A:SP B:PS", ExitCode.Passed)]
    [InlineData("A:C", "A:H", "A:CH", ExitCode.Failed)]
    public void Difference_IsToldByItsTwoOutcomes(string before, string now, string differences, ExitCode code)
    {
        RunComparison comparison = Compare(before, now);

        Assert.Equal(differences, string.Join(' ', comparison.Tests
            .Where(test => test.Differs || test.FailedAgain)
            .Select(test => $"{test.Test.Method}:{test.Before.ToLetter()}{test.Now.ToLetter()}")));
        Assert.Equal<ExitCode>([code], ExitCodes.Of(comparison));
    }

    [Fact]
    public void RepetitionThatDidNotEndByItself_DecidesNothing() =>
        Assert.Equal<ExitCode>([ExitCode.Undecided], ExitCodes.Of(Compare("A:P", "A:P", Completion.TimedOut)));

    [Fact]
    public void RowsNamedAnew_AreComparedByTheirMethod()
    {
        RunComparison comparison = Compare("A:P B[guid-1]:F", "A:P B[guid-2]:F");

        ComparedTest method = Assert.Single(comparison.Tests, test => test.FailedAgain);
        Assert.Equal("B", method.Test.Method);
        Assert.DoesNotContain(comparison.Tests, test => test.IsMissing);
    }

    [Fact]
    public void FailureShown_IsThatOfTheRepetition() =>
        Assert.Equal("now", Assert.Single(Compare("A:F=then", "A:F=now").Tests).Failure?.Message);

    [Theory]
    [InlineData("A:P B:P C:P", "A:P B:F C:P", true)]
    [InlineData("A:P B:P C:P", "B:P A:P C:P", false)]
    [InlineData("A:P B:P C:P", "A:P C:P", true)]
    public void Order_IsThatOfTheTestsInBoth(string before, string now, bool isSame) =>
        Assert.Equal(isSame, Compare(before, now).HasSameOrder);

    private static RunComparison Compare(string before, string now, Completion completion = Completion.Completed) => RunComparison.Of(
        Suite.Discovery,
        Ordered(Suite.Run(Under.Serial, before).Runs[0]),
        Ordered(Suite.Run(Under.Serial, now, completion).Runs[0]));

    private static SuiteRun Ordered(SuiteRun run) =>
        run with { Observations = [.. run.Observations.Select((seen, order) => seen with { StartOrder = order })] };
}
