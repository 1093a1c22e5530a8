using QualityGate.Core.Audits;
using QualityGate.Core.Comparisons;
using QualityGate.Core.Faults;
using QualityGate.Core.Runs;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Comparisons;

public sealed class AuditComparerTests
{
    private static readonly SuiteScript Calm = Runs(SuiteScript.Of("A", "B"), 10, "A:P B:P");

    [Fact]
    public void NothingChanged_IsNotWorse()
    {
        AuditComparison comparison = Compare(Calm, Calm);

        Assert.Equal(ComparisonVerdict.NotWorse, comparison.Verdict);
        Assert.Empty(comparison.Changes);
        Assert.Empty(comparison.Doubts);
        Assert.Equal(new FailureRate(0, 40), comparison.After.Results);
    }

    [Fact]
    public void NewlyFlakyTest_IsWorse()
    {
        TestChange change = Assert.Single(Worse(Calm, Calm.Run(Under.Serial, "A:F B:P")).Changes);

        Assert.Equal((ChangeKind.NewlyFlaky, new FailureRate(0, 10), new FailureRate(1, 11)), (change.Kind, change.RateBefore, change.RateAfter));
        Assert.Equal(Under.Serial, change.Conditions);
        Assert.InRange(change.PValue!.Value, 0.999, 1);
    }

    [Fact]
    public void NewlyBrokenTest_IsWorseAndComesFirst()
    {
        AuditComparison comparison = Worse(Calm, Runs(SuiteScript.Of("A", "B"), 10, "A:P B:F").Run(Under.Serial, "A:F B:F"));

        Assert.Equal([ChangeKind.NewlyBroken, ChangeKind.NewlyFlaky], comparison.Changes.Select(change => change.Kind));
    }

    [Fact]
    public void SignificantlyHigherRate_IsWorse()
    {
        SuiteScript before = Flaky(1, 39);
        TestChange change = Assert.Single(Worse(before, Flaky(20, 20)).Changes);

        Assert.Equal(ChangeKind.FailsMoreOften, change.Kind);
        Assert.InRange(change.PValue!.Value, 0, 0.001);
    }

    [Fact]
    public void DifferenceThatChanceMakes_IsNone()
    {
        AuditComparison comparison = Compare(Flaky(1, 39), Flaky(3, 37));

        Assert.Equal(ChangeKind.StillFlaky, Assert.Single(comparison.Changes).Kind);
        Assert.Equal(ComparisonVerdict.NotWorse, comparison.Verdict);
    }

    [Fact]
    public void SignificantlyLowerRate_IsNamedAndNotWorse()
    {
        AuditComparison comparison = Compare(Flaky(20, 20), Flaky(1, 39));

        Assert.Equal(ChangeKind.FailsLessOften, Assert.Single(comparison.Changes).Kind);
        Assert.Equal(ComparisonVerdict.NotWorse, comparison.Verdict);
    }

    [Fact]
    public void FlakyTestThatPassesNow_IsFixedOnlyOnceThatIsProved()
    {
        SuiteScript flaky = Calm.Run(Under.Serial, "A:F B:P");

        Assert.Equal(ChangeKind.NotSeenFailing, Assert.Single(Compare(flaky, Calm).Changes).Kind);
        Assert.Equal(ChangeKind.Fixed, Assert.Single(Compare(flaky, Runs(SuiteScript.Of("A", "B"), 200, "A:P B:P")).Changes).Kind);
    }

    [Fact]
    public void TestsThatCameWentOrAreSkipped_AreNamedAndNotWorse()
    {
        AuditComparison comparison = Compare(Calm, Runs(SuiteScript.Of("B", "C"), 10, "B:S C:P"));

        Assert.Equal([ChangeKind.NewlySkipped, ChangeKind.Removed, ChangeKind.Added], comparison.Changes.Select(change => change.Kind));
        Assert.Equal(ComparisonVerdict.NotWorse, comparison.Verdict);
    }

    [Fact]
    public void NewTestThatIsFlaky_IsWorse() =>
        Assert.Equal(ChangeKind.NewlyFlaky, Worse(Calm, Runs(SuiteScript.Of("A", "B", "C"), 10, "A:P B:P C:P").Run(Under.Serial, "A:P B:P C:F")).Changes[0].Kind);

    [Fact]
    public void FewerRunsThanItTakes_AreUndecided()
    {
        AuditComparison comparison = Compare(Calm, Runs(SuiteScript.Of("A", "B"), 9, "A:P B:P"));

        Assert.Equal(ComparisonVerdict.Undecided, comparison.Verdict);
        Assert.Contains(new ComparisonDoubt.TooFewRuns(Calm.Id, Under.Serial, 9, 10), comparison.Doubts);
        Assert.Contains(new ComparisonDifference.OfRuns(Calm.Id, Under.Parallel, 10, 9), comparison.Differences);
        Assert.Equal(ComparisonVerdict.NotWorse, AuditComparer.Compare(AuditScript.Of(Calm), AuditScript.Of(Runs(SuiteScript.Of("A", "B"), 9, "A:P B:P")), leastRuns: 9).Verdict);
    }

    [Fact]
    public void ConditionThatWasNotRunAgain_IsUndecided()
    {
        SuiteScript serialOnly = SuiteScript.Of("A", "B").Times(10, script => script.Run(Under.Serial, "A:P B:P"));

        Assert.Equal(ComparisonVerdict.Undecided, Compare(Calm, serialOnly).Verdict);
        Assert.Contains(new ComparisonDifference.OfConditions(Calm.Id, Under.Parallel, WasBefore: true), Compare(Calm, serialOnly).Differences);
        Assert.Equal(ComparisonVerdict.NotWorse, Compare(serialOnly, Calm).Verdict);
    }

    [Fact]
    public void FlakeWhereNobodyHasLookedBefore_IsUndecidedAndNotNew()
    {
        SuiteScript serialOnly = SuiteScript.Of("A", "B").Times(10, script => script.Run(Under.Serial, "A:P B:P"));
        AuditComparison comparison = Compare(serialOnly, Calm.Run(Under.Parallel, "A:F B:P"));

        Assert.Equal(ChangeKind.FlakyWhereNobodyLooked, Assert.Single(comparison.Changes).Kind);
        Assert.Equal(ComparisonVerdict.Undecided, comparison.Verdict);
    }

    [Fact]
    public void AuditThatWasCutShort_IsUndecidedAndStillWorseWhereItSaysSo()
    {
        Audit cut = AuditScript.Of([Calm], Ending.Cancelled);

        Assert.Equal(ComparisonVerdict.Undecided, AuditComparer.Compare(AuditScript.Of(Calm), cut).Verdict);
        Assert.Equal(ComparisonVerdict.Worse, AuditComparer.Compare(AuditScript.Of(Calm), AuditScript.Of([Calm.Run(Under.Serial, "A:F B:P")], Ending.Cancelled)).Verdict);
        Assert.Equal(ComparisonVerdict.Undecided, AuditComparer.Compare(AuditScript.Of(Calm), AuditScript.Of([Calm], Ending.Finished, new Fault { Kind = FaultKind.Build, Message = "no" })).Verdict);
    }

    [Fact]
    public void SuiteOfOneOnly_IsNamed()
    {
        SuiteScript other = Runs(SuiteScript.Of("C").Named("Other.csproj"), 10, "C:P");
        AuditComparison comparison = AuditComparer.Compare(AuditScript.Of(Calm), AuditScript.Of(Calm, other));

        Assert.Contains(new ComparisonDifference.OfSuite(other.Id, WasBefore: false), comparison.Differences);
        Assert.Equal(ChangeKind.Added, Assert.Single(comparison.Changes).Kind);
        Assert.False(AuditComparison.IsPossible([Calm.Id], [other.Id]));
    }

    private static SuiteScript Runs(SuiteScript suite, int times, string results) =>
        suite.Times(times, script => script.Run(Under.Serial, results).Run(Under.Parallel, results));

    private static SuiteScript Flaky(int failures, int passes) =>
        Runs(SuiteScript.Of("A", "B"), passes, "A:P B:P").Times(failures, script => script.Run(Under.Serial, "A:F B:P").Run(Under.Parallel, "A:P B:P"));

    private static AuditComparison Compare(SuiteScript before, SuiteScript after) => AuditComparer.Compare(AuditScript.Of(before), AuditScript.Of(after));

    private static AuditComparison Worse(SuiteScript before, SuiteScript after)
    {
        AuditComparison comparison = Compare(before, after);
        Assert.Equal(ComparisonVerdict.Worse, comparison.Verdict);
        return comparison;
    }
}
