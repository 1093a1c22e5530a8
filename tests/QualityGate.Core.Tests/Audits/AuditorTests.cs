using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Runs;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Audits;

public sealed class AuditorTests
{
    [Fact]
    public void TestThatIsLeftOut_SaysFromWhichRunOn()
    {
        SuiteScript script = SuiteScript.Of("A", "B").Run(Under.Serial, "A:P B:C", Completion.Crashed).RunOf("A", Under.Serial, "A:P");

        Assert.Equal(2, script.Audited("B").Results.Single().LeftOutFrom);
        Assert.Null(script.Audited("A").Results.Single().LeftOutFrom);
    }

    [Fact]
    public void RunsThatOnlyContinueOthers_DoNotCount()
    {
        Audit audit = AuditScript.Of(SuiteScript.Of("A", "B").Run(Under.Serial, "A:C", Completion.Crashed).Continue(1, "B:P"));

        Assert.Equal(1, audit.Suites[0].RunsThatCount(Under.Serial));
        Assert.Equal(2, audit.Numbers.Runs);
    }

    [Fact]
    public void Tests_AreSortedByIdentity()
    {
        SuiteScript script = SuiteScript.Of("C", "A", "B");

        Assert.Equal([script.IdOf("A"), script.IdOf("B"), script.IdOf("C")], AuditScript.Of(script).Suites[0].Tests.Select(test => test.Id));
    }

    [Fact]
    public void Result_SaysWhatEachConditionShowed()
    {
        AuditedTest test = SuiteScript.Of("A")
            .Run(Under.Serial, "A:P")
            .Run(Under.Parallel, "A:P")
            .Run(Under.Parallel, "", Completion.Voided)
            .Run(Under.Serial, "A:F=timeout")
            .Run(Under.Parallel, "A:F=timeout")
            .Run(Under.Parallel, "A:H=timeout")
            .Audited("A");

        Assert.Equal(["parallel PFH 2/3 in 5,6", "serial PF 1/2 in 4"], test.Results.Select(result =>
            $"{result.Conditions} {result.Strip} {result.Rate.Failures}/{result.Rate.Trials} in {string.Join(',', result.FailedIn)}"));
        Assert.All(test.Results, result => Assert.Equal(TimeSpan.FromMilliseconds(10), result.MeanDuration));
    }

    [Fact]
    public void TestThatNeverRan_HasNoMeanDuration() =>
        Assert.Equal(TimeSpan.Zero, SuiteScript.Of("A").Run(Under.Serial, "A:S").Audited("A").Results[0].MeanDuration);

    [Fact]
    public void TestThatFails_IsDiagnosed()
    {
        Assert.NotNull(SuiteScript.Of("A").Strip(Under.Serial, "A", "PF").Audited("A").Diagnosis);
        Assert.NotNull(SuiteScript.Of("A").Strip(Under.Serial, "A", "FF").Audited("A").Diagnosis);
        Assert.NotNull(SuiteScript.Of("A").Strip(Under.Serial, "A", "PP").Strip(Under.Parallel, "A", "FF").Audited("A").Diagnosis);
    }

    [Theory]
    [InlineData("PP")]
    [InlineData("SS")]
    [InlineData("..")]
    public void AnyOther_IsNot(string strip) => Assert.Null(SuiteScript.Of("A").Strip(Under.Serial, "A", strip).Audited("A").Diagnosis);

    [Theory]
    [InlineData("PSP", TestNote.SometimesSkipped)]
    [InlineData("P.P", TestNote.Vanishes)]
    [InlineData("PF.", TestNote.Vanishes)]
    [InlineData("FF.", TestNote.Vanishes)]
    public void OddTest_IsNoted(string strip, TestNote note) =>
        Assert.Equal([note], SuiteScript.Of("A").Strip(Under.Serial, "A", strip).Audited("A").Notes.AsEnumerable());

    [Theory]
    [InlineData("PPP")]
    [InlineData("SSS")]
    [InlineData("PFP")]
    public void OrdinaryTest_IsNot(string strip) => Assert.Empty(SuiteScript.Of("A").Strip(Under.Serial, "A", strip).Audited("A").Notes);

    [Fact]
    public void SkipReason_IsThatOfTheRun()
    {
        Assert.Equal("not today", SuiteScript.Of("A").Strip(Under.Serial, "A", "PS").Audited("A").SkipReason);
        Assert.Null(SuiteScript.Of("A").Strip(Under.Serial, "A", "PP").Audited("A").SkipReason);
    }

    [Fact]
    public void RowsWithUnstableIdentity_AreShownOnceAsTheirMethod()
    {
        SuiteScript script = SuiteScript.Of("A[guid-0]", "A[guid-9]", "B")
            .Run(Under.Serial, "A[guid-1]:P A[guid-2]:P B:P")
            .Run(Under.Serial, "A[guid-3]:P A[guid-4]:F B:P");

        ImmutableArray<AuditedTest> tests = AuditScript.Of(script).Suites[0].Tests;

        Assert.Equal([script.IdOf("A[]"), script.IdOf("B")], tests.Select(test => test.Id));
        Assert.IsType<TestVerdict.Flaky>(tests[0].Verdict);
        Assert.Equal([TestNote.UnstableIdentity], tests[0].Notes.AsEnumerable());
    }

    [Fact]
    public void StableRowsBesideUnstableOnes_KeepTheirOwnVerdict()
    {
        SuiteScript script = SuiteScript.Of("A[1]", "A[guid-0]")
            .Run(Under.Serial, "A[1]:F A[guid-1]:P")
            .Run(Under.Serial, "A[1]:F A[guid-2]:P");

        Assert.IsType<TestVerdict.Broken>(script.Audited("A[1]").Verdict);
        Assert.IsType<TestVerdict.Stable>(script.Audited("A[]").Verdict);
    }

    [Theory]
    [InlineData("A")]
    [InlineData("A[]")]
    public void TestThatNeverShowedUp_IsNotDropped(string test) => Assert.Equal(
        Doubt.Vanishes,
        Assert.IsType<TestVerdict.Inconclusive>(SuiteScript.Of(test, "B").Run(Under.Serial, "B:P").Audited(test).Verdict).Doubt);

    [Fact]
    public void Suite_KeepsWhatDiscoverySaid()
    {
        SuiteAudit suite = AuditScript.Of(SuiteScript.Of("A", "A", "B").WithFilteredOut(4).WithDiscoveryError("cannot load C")).Suites[0];

        Assert.Equal((3, 4, "cannot load C"), (suite.Discovered, suite.FilteredOut, Assert.Single(suite.DiscoveryErrors)));
    }

    [Fact]
    public void Suites_AreSortedByName() => Assert.Equal(
        ["a.csproj", "b.csproj"],
        AuditScript.Of(SuiteScript.Of("A").Named("b.csproj"), SuiteScript.Of("A").Named("a.csproj")).Suites.Select(suite => suite.Id.Project));

    [Fact]
    public void FaultsAndEnding_ArePassedOn()
    {
        Fault fault = new() { Kind = FaultKind.Build, Message = "does not build" };

        Audit audit = AuditScript.Of([], Ending.BudgetSpent, fault);

        Assert.Same(fault, Assert.Single(audit.Faults));
        Assert.Equal(Ending.BudgetSpent, audit.Ending);
    }

    [Fact]
    public void Markers_AreThoseOfAllSuites() => Assert.Equal(2, AuditScript.Of(
        SuiteScript.Of().Named("a.csproj").With("A", test => test with { SkipReason = "flaky" }),
        SuiteScript.Of().Named("b.csproj").With("A", test => test with { SkipReason = "flaky" })).Markers.Length);
}
