using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Ledgers;

public sealed class LedgerTests
{
    [Fact]
    public void EveryDiscoveredTest_IsThereBeforeAnyRun()
    {
        SuiteScript script = SuiteScript.Of("A", "B");

        Assert.Equal([script.IdOf("A"), script.IdOf("B")], script.Suite.Tests.Select(tally => tally.Test));
        Assert.All(script.Suite.Tests, tally => Assert.Empty(tally.Conditions));
    }

    [Fact]
    public void StripsUnderEachCondition_HaveOneLetterForEachOfItsRuns()
    {
        SuiteScript script = SuiteScript.Of("A", "B")
            .Run(Under.Serial, "A:P B:F")
            .Run(Under.Parallel, "A:S B:H")
            .Run(Under.Serial, "A:P")
            .Run(Under.Serial, "A:C B:P", Completion.Crashed);

        Assert.Equal("PPC", script.StripOf("A", Under.Serial));
        Assert.Equal("S", script.StripOf("A", Under.Parallel));
        Assert.Equal("F.P", script.StripOf("B", Under.Serial));
        Assert.Equal("H", script.StripOf("B", Under.Parallel));
    }

    [Fact]
    public void Columns_AreTheRunsUnderTheCondition()
    {
        SuiteScript script = SuiteScript.Of("A")
            .Run(Under.Serial, "A:P")
            .Run(Under.Parallel, "A:P")
            .Run(Under.Serial, "", Completion.Voided)
            .Run(Under.Serial, "A:F", Completion.Cancelled);

        Assert.Equal([1, 4], script.Suite.RunsUnder(Under.Serial).Select(run => run.Number));
        Assert.Equal("PF", script.StripOf("A", Under.Serial));
    }

    [Fact]
    public void Counts_AreThoseOfTheStrip()
    {
        ConditionTally tally = SuiteScript.Of("A").Strip(Under.Serial, "A", "PPFSHC.").Tally("A").Under(Under.Serial)!;

        Assert.Equal((2, 1, 3, 5), (tally.Passed, tally.Skipped, tally.Failures, tally.Trials));
    }

    [Fact]
    public void Duration_IsSummedOverTrialsOnly() => Assert.Equal(
        TimeSpan.FromMilliseconds(30),
        SuiteScript.Of("A").Strip(Under.Serial, "A", "PSFP").Tally("A").Under(Under.Serial)!.Duration);

    [Fact]
    public void TestFirstSeenLate_WasNotObservedBefore()
    {
        SuiteScript script = SuiteScript.Of("A")
            .Run(Under.Serial, "A:P")
            .Run(Under.Parallel, "A:P")
            .Run(Under.Serial, "A:P")
            .Run(Under.Serial, "A:P Late[new]:P");

        Assert.Equal("..P", script.StripOf("Late[]", Under.Serial));
        Assert.Equal(".", script.StripOf("Late[]", Under.Parallel));
    }

    [Fact]
    public void SecondCalls_AreKeptApart()
    {
        SuiteScript script = SuiteScript.Of("A", "B", "C")
            .Run(Under.Twice, "A:P B:P C:F").Again("A:F B:P C:P")
            .Run(Under.Twice, "A:P B:S C:P").Again("A:P B:F C:S");

        Assert.Equal(("PP", "PS", "FP"), (script.StripOf("A", Under.Twice), script.StripOf("B", Under.Twice), script.StripOf("C", Under.Twice)));
        Assert.Equal(("FP", "P", ""), (AgainOf("A"), AgainOf("B"), AgainOf("C")));
        Assert.Equal(1, Assert.Single(Assert.Single(script.Tally("A").SecondCalls).FailedIn));
        Assert.Equal((3, 1), (script.Suite.Runs[0].Observed, script.Suite.Runs[0].Failures));

        string AgainOf(string test) => string.Concat(script.Tally(test).SecondCalls.SelectMany(tally => tally.Strip).Select(outcome => outcome.ToLetter()));
    }

    [Fact]
    public void RunThatASecondCallEnded_IsChargedToIt()
    {
        SuiteScript script = SuiteScript.Of("A", "B").Run(Under.Twice, "A:P", Completion.Crashed).Again("A:C");

        Assert.Equal(1, script.Suite.Runs[0].Culprits);
        Assert.False(script.Suite.Runs[0].MayHaveLostTests);
        Assert.Equal("P", script.StripOf("A", Under.Twice));
    }

    [Fact]
    public void VoidedRun_IsNotedAndShowsNothing()
    {
        SuiteScript script = SuiteScript.Of("A")
            .Run(Under.Serial, "A:P")
            .Run(Under.Serial, "A:F Stray[new]:F", Completion.Voided);

        Assert.Equal("P", script.StripOf("A", Under.Serial));
        Assert.Null(script.Suite.Find(script.IdOf("Stray[]")));
        Assert.Equal((2, Completion.Voided, 0, 0), Of(script.Suite.Runs[1]));

        static (int, Completion, int, int) Of(RunSummary run) => (run.Number, run.Completion, run.Observed, run.Failures);
    }

    [Fact]
    public void ObservationOfNothing_IsNoObservation()
    {
        SuiteScript script = SuiteScript.Of("A", "B").Run(Under.Serial, "A:. B:P Stray[new]:.");

        Assert.Equal(1, script.Suite.Runs[0].Observed);
        Assert.Equal(1, script.Suite.Runs[0].Missing);
        Assert.Null(script.Suite.Find(script.IdOf("Stray[]")));
    }

    [Fact]
    public void RunThatContinuesAnother_StandsInItsColumn()
    {
        SuiteScript script = SuiteScript.Of("A", "B", "C")
            .Run(Under.Serial, "A:P B:C", Completion.Crashed)
            .Run(Under.Parallel, "A:P B:P C:P")
            .Continue(1, "A:F C:P");

        Assert.Equal(["P", "C", "P"], script.Suite.Tests.Select(test => script.StripOf(test.Test.Method, Under.Serial)));
        Assert.Equal([1], script.Suite.RunsUnder(Under.Serial).Select(run => run.Number));
        Assert.Equal(1, script.Suite.Runs[2].Continues);
    }

    [Fact]
    public void RunThatContinuesAnUnknownOne_IsRefused()
    {
        SuiteScript script = SuiteScript.Of("A").Run(Under.Serial, "A:P").Continue(1, "A:P");

        Assert.Throws<KeyNotFoundException>(() => Ledger.Empty(script.Discovery).With(script.Runs[1]));
    }

    [Fact]
    public void TestThatARunWasNotAskedFor_WasLeftOut()
    {
        SuiteScript script = SuiteScript.Of("A", "B").Run(Under.Serial, "A:P B:P").RunOf("A", Under.Serial, "A:P");

        Assert.Equal("P-", script.StripOf("B", Under.Serial));
        Assert.Equal(0, script.Suite.Runs[1].Missing);
    }

    [Fact]
    public void FailuresOfATest_AreCitedByTheRunsInWhichTheyWereSeen()
    {
        SuiteScript script = SuiteScript.Of("A", "B")
            .Run(Under.Serial, "A:H", Completion.TimedOut)
            .Continue(1, "B:C", Completion.Crashed)
            .Run(Under.Serial, "A:P B:F");

        Assert.Equal([1], script.Tally("A").Under(Under.Serial)!.FailedIn.AsEnumerable());
        Assert.Equal([2, 3], script.Tally("B").Under(Under.Serial)!.FailedIn.AsEnumerable());
    }

    [Fact]
    public void RunOfAnUnknownSuite_IsRefused()
    {
        SuiteScript other = SuiteScript.Of("A").Named("Other.csproj").Run(Under.Serial, "A:P");

        Assert.Throws<KeyNotFoundException>(() => SuiteScript.Of("A").Ledger.With(other.Runs[0]));
    }

    [Fact]
    public void OneSuitesRun_LeavesTheOthersAlone()
    {
        SuiteScript one = SuiteScript.Of("A").Run(Under.Serial, "A:P");
        SuiteScript other = SuiteScript.Of("A").Named("Other.csproj");

        Ledger both = Ledger.Empty(one.Discovery, other.Discovery).With(one.Runs[0]);

        Assert.Single(both.Suites[one.Id].Runs);
        Assert.Empty(both.Suites[other.Id].Runs);
    }

    [Fact]
    public void LedgersOfDifferentSuites_BecomeOne()
    {
        SuiteScript one = SuiteScript.Of("A");
        SuiteScript other = SuiteScript.Of("A").Named("Other.csproj");

        Assert.Equal([other.Id, one.Id], one.Ledger.And(other.Ledger).Suites.Keys);
    }

    [Fact]
    public void FoldingARun_LeavesTheLedgerBeforeAsItWas()
    {
        SuiteScript script = SuiteScript.Of("A").Run(Under.Serial, "A:P").Run(Under.Serial, "A:F");
        Ledger before = Ledger.Empty(script.Discovery).With(script.Runs[0]);

        before.With(script.Runs[1]);

        Assert.Single(before.Suites[script.Id].Runs);
        Assert.Equal(1, before.Suites[script.Id].Find(script.IdOf("A"))!.Under(Under.Serial)!.Trials);
    }
}
