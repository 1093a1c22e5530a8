using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Ledgers;

public sealed class RunSummaryTests
{
    [Fact]
    public void Summary_CountsWhatTheRunShowed()
    {
        RunSummary run = RunOf("A:P B:F C:H D:C E:S", Completion.TimedOut);

        Assert.Equal((5, 3, 2), (run.Observed, run.Failures, run.Culprits));
    }

    [Fact]
    public void RowsThatFold_AreCountedBeforeTheyDo()
    {
        RunSummary run = RunOf("A[x]:F A[y]:F A[z]:P", Completion.Completed);

        Assert.Equal((3, 2), (run.Observed, run.Failures));
    }

    [Theory]
    [InlineData("A:F=db B:F=db C:F=db D:P E:P", true)]
    [InlineData("A:F=db B:F=db C:F=db D:S E:S", true)]
    [InlineData("A:F=db B:F=db C:P D:S E:S", false)]
    [InlineData("A:F=db B:F=db C:F=x D:F=y E:F=z", false)]
    [InlineData("A:F=db B:F=db C:F=db D:P E:P F:P", false)]
    [InlineData("A:P B:P C:P D:P E:P", false)]
    [InlineData("", false)]
    public void MassFailure_IsMostTestsFailingAlike(string results, bool isMassFailure) =>
        Assert.Equal(isMassFailure, RunOf(results, Completion.Completed).IsMassFailure);

    [Fact]
    public void WordsThatDifferInNumbersOnly_AreAlike()
    {
        RunSummary run = SuiteScript.Of("A", "B", "C")
            .Where("one", Failure.Of("E", "port 81 refused", "at A()"))
            .Where("two", Failure.Of("E", "port 82 refused", "at B()"))
            .Run(Under.Serial, "A:F=one B:F=two C:F=one")
            .Suite.Runs[0];

        Assert.True(run.IsMassFailure);
    }

    [Theory]
    [InlineData("A:P B:P C:P D:P E:P", Completion.Completed, false)]
    [InlineData("A:P B:P C:P D:P", Completion.Completed, true)]
    [InlineData("A:P B:P C:P D:P E:P", Completion.Crashed, true)]
    [InlineData("A:P B:F", Completion.Crashed, true)]
    [InlineData("A:P B:C", Completion.Crashed, false)]
    [InlineData("A:P B:H", Completion.TimedOut, false)]
    [InlineData("A:P", Completion.TimedOut, true)]
    [InlineData("A:P", Completion.Voided, false)]
    [InlineData("A:P", Completion.Cancelled, false)]
    public void RunMayHaveLostTests_WhenNoneOfThemExplainsWhatIsMissing(string results, Completion completion, bool mayHave) =>
        Assert.Equal(mayHave, RunOf(results, completion).MayHaveLostTests);

    [Theory]
    [InlineData("V", false)]
    [InlineData("VV", true)]
    [InlineData("VPV", false)]
    [InlineData("PVV", true)]
    [InlineData("VVP", false)]
    [InlineData("", false)]
    public void TwoVoidedRunsInARow_GiveTheSuiteUp(string runs, bool givenUp) => Assert.Equal(
        givenUp,
        runs.Aggregate(SuiteScript.Of("A"), (script, letter) => letter == 'V'
            ? script.Run(Under.Serial, "", Completion.Voided)
            : script.Run(Under.Serial, "A:P")).Suite.Runs.AreGivenUp());

    private static RunSummary RunOf(string results, Completion completion) =>
        SuiteScript.Of("A", "B", "C", "D", "E").Run(Under.Serial, results, completion).Suite.Runs[0];
}
