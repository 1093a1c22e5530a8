using QualityGate.Core.Runs;
using QualityGate.Runner.Runs;
using QualityGate.Runner.Stacks;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Runs;

public sealed class RunConclusionTests
{
    private static readonly CaseProgress One = Case("One");
    private static readonly CaseProgress Other = Case("Other");

    private static readonly RunScene Scene = new() { Running = [One, Other], Ended = [], Unseen = [], IsOfOneClass = true, OnlyCandidate = null };

    [Fact]
    public void ProcessThatTheSystemTook_SaysNothingOfItsTests()
    {
        RunConclusion conclusion = Conclude(new RunEnding.KilledForMemory());

        Assert.Equal(Completion.Voided, conclusion.Completion);
        Assert.Empty(conclusion.Charges);
        Assert.Contains("memory", conclusion.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void TestThatIsLate_IsChargedAndNoOther()
    {
        RunConclusion conclusion = Conclude(new RunEnding.TestExpired(new TestLimit(TimeSpan.FromSeconds(70), TimeSpan.FromSeconds(7)), [Other]));

        Assert.Equal(Completion.TimedOut, conclusion.Completion);
        Assert.Equal("Still running after 70 s, where 7 s was the longest before: Some.Tests.Other.", conclusion.Reason);
        Assert.Equal(Other, Assert.Single(conclusion.Charges).Test);
        Assert.Equal(Outcome.Hung, conclusion.Charges[0].Outcome);
    }

    [Fact]
    public void StackThatCouldNotBeTaken_IsSaidToTheCulprit()
    {
        RunConclusion conclusion = Conclude(new RunEnding.TestExpired(new TestLimit(TimeSpan.FromSeconds(5), null), [One]) { Stacks = new StackSnapshot.Missed("it is gone") });

        Assert.Equal("Still running after 5 s. Its stack could not be read: it is gone.", conclusion.Charges[0].Failure.Message);
    }

    [Fact]
    public void Silence_IsChargedToAClassThatWasAlone()
    {
        RunEnding silent = new RunEnding.FellSilent(new TestLimit(TimeSpan.FromMinutes(1), null), After: null);

        Assert.Equal([Outcome.Hung, Outcome.Hung], Conclude(silent, Scene with { Running = [], Unseen = [One, Other] }).Charges.Select(charge => charge.Outcome));
        Assert.Empty(Conclude(silent, Scene with { Running = [], Unseen = [One, Other], IsOfOneClass = false }).Charges);
    }

    [Fact]
    public void RunThatNothingWasHeardOf_IsChargedToTheOnlyTest()
    {
        RunEnding unheard = new RunEnding.Unheard(TimeSpan.FromMinutes(1));
        RunScene scene = Scene with { Running = [], Unseen = [One, Other] };

        Assert.Equal((Completion.TimedOut, 0), (Conclude(unheard, scene).Completion, Conclude(unheard, scene).Charges.Length));
        Assert.Equal((One, Outcome.Hung), Conclude(unheard, scene with { OnlyCandidate = One }).Charges.Select(charge => (charge.Test, charge.Outcome)).Single());
    }

    [Fact]
    public void DeathOfNobodyKnowsWhom_NamesWhoWasRunning()
    {
        RunConclusion conclusion = Conclude(new RunEnding.Died(134, "Unhandled exception. System.Exception: elsewhere\n   at Some.Library.Work()"));

        Assert.Equal(Completion.Crashed, conclusion.Completion);
        Assert.Empty(conclusion.Charges);
        Assert.EndsWith("while Some.Tests.One and Some.Tests.Other were running. elsewhere", conclusion.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WordsOfARuntimeThatTakeTwoLines_AreToldInOne()
    {
        RunConclusion conclusion = Conclude(new RunEnding.Died(134, "Process terminated.\nThe registry is inconsistent.\n   at Some.Library.Work()"));

        Assert.EndsWith(". Process terminated. The registry is inconsistent.", conclusion.Reason, StringComparison.Ordinal);
    }

    private static RunConclusion Conclude(RunEnding ending, RunScene? scene = null) => RunConclusion.Of(ending, scene ?? Scene, "/src");

    private static CaseProgress Case(string method) => new(new CaseName(method, "Some.Tests", method, method));
}
