using FsCheck;
using FsCheck.Fluent;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Planning;

public sealed class ColumnCompletionTests
{
    [Fact]
    public void TestsAfterACulprit_GetTheirResultsInAFurtherRun()
    {
        Play play = Play.Of("A:P B:C C:P D:P", 1, Under.Serial);

        Assert.Equal(["ABCD", "ACD for 1"], play.Programme);
        Assert.Equal("PCPP", Column(play));
    }

    [Fact]
    public void ClassThatWasReachedInPart_IsRunAgainAsAWhole() =>
        Assert.Equal(["A/1B/1B/2B/3C/1", "B/1B/3C/1 for 1"], Play.Of("A/1:P B/1:P B/2:C B/3:P C/1:P", 1, Under.Serial).Programme);

    [Fact]
    public void DeathWithoutAWord_IsChargedToWhoDiesAlone()
    {
        Play play = Play.Of("A:P B:P C:x D:P", 1, Under.Parallel);

        Assert.Equal(["ABCD", "AB for 1", "C for 1", "ABD for 1"], play.Programme);
        Assert.Equal("PPCP", Column(play));
        Assert.All(play.Seen.Runs, run => Assert.False(run.MayHaveLostTests));
    }

    [Fact]
    public void DeathFasterThanItsNews_IsChargedToWhoDiesAlone()
    {
        Play play = Play.Of("A:P B:P C:k D:P", 1, Under.Serial);

        Assert.Equal("PPCP", Column(play));
        Assert.All(play.Seen.Runs, run => Assert.False(run.MayHaveLostTests));
    }

    [Fact]
    public void DeathThatNobodyDiesAlone_IsChargedToNobody()
    {
        Play play = Play.Of("A:P B:b C:P D:P", 1, Under.Serial);

        Assert.Equal("PPPP", Column(play));
        Assert.True(play.Seen.Runs[0].MayHaveLostTests);
    }

    [Fact]
    public void SetUpThatDies_IsChargedToItsClass()
    {
        Play play = Play.Of("A/1:P B/1:P C/1:P D/1:s D/2:P E/1:P F/1:P", 1, Under.Serial);

        Assert.Equal("PPPCCPP", Column(play));
        Assert.All(play.Seen.Runs, run => Assert.False(run.MayHaveLostTests));
    }

    [Fact]
    public void SuiteThatNeverBegins_IsSoonGivenUp()
    {
        Play play = Play.Of("A/1:s B/1:s C/1:s D/1:s E/1:s F/1:s", 10, Under.Serial);

        Assert.True(play.Seen.Runs.AreGivenUp());
        Assert.InRange(play.Runs.Length, 4, 6);
    }

    [Fact]
    public void FailureWithoutCompany_CountsOnlyWhenItIsSeenInCompany()
    {
        Play play = Play.Of("A/1:P B/1:C C/1:n D/1:F", 1, Under.Serial);

        Assert.Equal(["A/1B/1C/1D/1", "C/1D/1 for 1", "A/1C/1D/1 for 1"], play.Programme);
        Assert.Equal("PCPF", Column(play));
        Assert.True(Tally(play, "C/1").FailedForLackOfCompany);
        Assert.False(Tally(play, "D/1").FailedForLackOfCompany);
        Assert.Equal(3, Assert.Single(Tally(play, "D/1").Under(Under.Serial)!.FailedIn));
    }

    [Fact]
    public void TestThatDiscoveryDoesNotKnow_CannotBeMissedInCompany()
    {
        SuiteScript script = SuiteScript.Of("A", "B", "C")
            .Run(Under.Serial, "Stray[x]:P A:P B:C", Completion.Crashed)
            .Continue(1, "C:F");
        PlannedRun whole = Next(script)!;

        SuiteScript heard = script.Continue(1, "A:P C:F", whole.Tests, Completion.Completed);

        Assert.True(whole.Tests.ToPredicate()(script.IdOf("A")));
        Assert.Equal("F", heard.StripOf("C", Under.Serial));
        Assert.Null(Next(heard)!.Continues);
    }

    [Fact]
    public void FailureWhoseCompanyNeverLives_CountsAsItWasSeen()
    {
        Play play = Play.Of("A/1:b B/1:P C/1:F", 1, Under.Serial);

        Assert.Equal("PPF", Column(play));
    }

    [Fact]
    public void TestThatVanished_IsNotLookedForAgain()
    {
        Play play = Play.Of("A:P B:C C:v D:P", 1, Under.Serial);

        Assert.Equal("PC.P", Column(play));
        Assert.IsType<TestVerdict.Inconclusive>(FlakinessJudge.Judge(Tally(play, "C"), play.Seen));
        Assert.Equal(1, play.Seen.Runs[1].Missing);
    }

    [Fact]
    public void TestThatKillsItsHostTwice_IsTriedAloneAndThenLeftOut()
    {
        Play play = Play.Of("A:P B:C C:P", 5, Under.Serial);

        Assert.Equal(["ABC", "AC for 1", "ABC", "AC for 3", "AC", "B for 5", "AC", "AC"], play.Programme);
        Assert.Equal("CCC--", play.StripOf("B", Under.Serial));
        Assert.Equal("PPPPP", play.StripOf("C", Under.Serial));
        Assert.Equal(7, play.Seen.LeftOutFrom(Tally(play, "B").Under(Under.Serial)!));
        Assert.IsType<TestVerdict.Broken>(FlakinessJudge.Judge(Tally(play, "B"), play.Seen));
    }

    [Fact]
    public void WhoDiedAloneAlready_IsNotTriedAgain() => Assert.Equal(
        ["ABC", "B for 1", "AC for 1", "ABC", "B for 4", "AC for 4", "AC", "AC"],
        Play.Of("A:P B:x C:P", 4, Under.Serial).Programme);

    [Theory]
    [InlineData("A[1]:P A[1#1]:C")]
    [InlineData("A[1]:P A[2]:C")]
    [InlineData("A[new]:C")]
    public void RowThatKillsItsHostTwice_IsTriedAloneOnce(string rows)
    {
        SuiteScript script = SuiteScript.Of("A[1]", "A[2]", "B")
            .Run(Under.Serial, $"B:P {rows}", Completion.Crashed)
            .Run(Under.Serial, $"B:P {rows}", Completion.Crashed)
            .RunOf("B", Under.Serial, "B:P");
        PlannedRun trial = Planning(script, 9)!;

        SuiteScript tried = script.Continue(3, rows, trial.Tests, Completion.Crashed);

        Assert.Equal(3, trial.Continues);
        Assert.False(trial.Tests.ToPredicate()(script.IdOf("B")));
        Assert.Null(Planning(tried, 9)!.Continues);
    }

    [Fact]
    public void TestsThatAllKillTheirHost_EndThePlan()
    {
        Play play = Play.Of("A:C B:C", 10, Under.Serial);

        Assert.Equal("CCC", play.StripOf("A", Under.Serial));
        Assert.Equal("CC-", play.StripOf("B", Under.Serial));
    }

    [Fact]
    public void VoidedContinuation_IsRepeated()
    {
        SuiteScript script = SuiteScript.Of("A", "B", "C").Run(Under.Serial, "A:P B:C", Completion.Crashed);
        SuiteScript voided = script.Continue(1, "", Completion.Voided);

        Assert.Equal(Next(script)!.Tests.ToPredicate()(script.IdOf("C")), Next(voided)!.Tests.ToPredicate()(script.IdOf("C")));
        Assert.Equal((1, 3), (Next(voided)!.Continues, Next(voided)!.Number));
    }

    [Fact]
    public void CancelledRun_IsNotCompletedButMadeAgain() =>
        Assert.Null(Next(SuiteScript.Of("A", "B").Run(Under.Serial, "A:P", Completion.Cancelled))!.Continues);

    [Fact]
    public void NoTestIsEverLost() => Claim.HoldsFor(Plays, play =>
        play.Seen.Runs.AreGivenUp() || play.Seen.Tests.All(test => Conditions.All(conditions =>
            test.Under(conditions)!.Strip is { Length: Times } strip && (test.Disruptions > 0 || test.Under(conditions)!.Passed == Times))));

    [Fact]
    public void InnocentTests_AreCalledStable() => Claim.HoldsFor(Plays, play =>
        play.Seen.Runs.AreGivenUp() || play.Seen.Tests.Where(test => test.Test.Method[^1] != '!').All(test =>
            FlakinessJudge.Judge(test, play.Seen) is TestVerdict.Stable));

    private const int Times = 4;

    private static ImmutableArray<ConditionSet> Conditions => [Under.Serial, Under.Parallel];

    /// <summary>
    /// Names that end with an exclamation mark are those of culprits. Never are there both a test that needs the first one and one that
    /// kills everybody who comes after it: then nobody can know what the former does in company.
    /// </summary>
    private static Gen<Play> Plays =>
        from count in Gen.Choose(1, 12)
        from kinds in Gen.Elements("PPPPPPPPnxCHk", "PPPPPPPPbxCHk")
        from deeds in Gen.ListOf(Gen.Elements(kinds.ToCharArray()), count)
        from classes in Gen.Choose(1, 4)
        select Play.Of([.. deeds.Prepend('P').Select((deed, at) => new Actor($"{(char)('A' + (at * classes / 13))}/{at}{(deed is 'x' or 'C' or 'H' or 'k' ? "!" : "")}", deed))], Times, Conditions);

    private static string Column(Play play) => string.Concat(play.Seen.Tests.Select(test => test.Conditions.Single().Strip.Single().ToLetter()));

    private static TestTally Tally(Play play, string name) => play.Seen.Tests.Single(test => test.Test.Method == name);

    private static PlannedRun? Next(SuiteScript script) => Planning(script, 2);

    private static PlannedRun? Planning(SuiteScript script, int runs) =>
        Core.Planning.Planners.For(new Core.Planning.RunSettings { Runs = runs, Conditions = [Under.Serial], Seed = 1 }).Next(script.Ledger);
}
