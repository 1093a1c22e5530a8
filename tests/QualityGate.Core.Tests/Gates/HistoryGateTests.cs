using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Gates;
using QualityGate.Core.Histories;

namespace QualityGate.Core.Tests.Gates;

/// <summary>What is new where a team has no baseline but a history.</summary>
public sealed class HistoryGateTests
{
    private static readonly SuiteScript Calm = SuiteScript.Of("A", "B").Times(2, script => script.Run(Under.Serial, "A:P B:P").Run(Under.Parallel, "A:P B:P"));

    private static readonly SuiteScript Flaky = Calm.Run(Under.Serial, "A:F B:P");

    [Fact]
    public void TestThatTheDefaultBranchKnowsAsFlaky_IsNotNew()
    {
        GateCondition row = Row(Decide(Flaky, Past(Flaky)), GateRule.NewUnreliableTests);

        Assert.Equal((GateStatus.Met, 0), (row.Status, row.Actual));
    }

    [Fact]
    public void AnotherFlakyTest_IsNew()
    {
        GateCondition row = Row(Decide(Flaky.Run(Under.Serial, "A:P B:F"), Past(Flaky)), GateRule.NewUnreliableTests);

        Assert.Equal(1, row.Actual);
        Assert.Equal(Calm.IdOf("B"), Assert.IsType<GateEvidence.OfTest>(Assert.Single(row.Evidence)).Test);
    }

    [Fact]
    public void NobodyHasAcceptedWhatIsKnown_SoItCountsInAll() =>
        Assert.IsType<GateDecision.Failed>(Gate.Decide(AuditScript.Of(Flaky), PolicyResolver.Resolve([], [], runs: 2), new GateFacts { History = Past(Flaky) }));

    [Fact]
    public void TestThatWasNotThere_HasToSurvive()
    {
        SuiteScript grown = SuiteScript.Of("A", "B", "New").Times(2, script => script.Run(Under.Serial, "A:P B:P New:P").Run(Under.Parallel, "A:P B:P New:P"));

        Assert.Equal(GateStatus.Undecided, Row(Decide(grown, Past(Calm)), GateRule.SurvivedRuns).Status);
        Assert.Equal(GateStatus.NotApplicable, Row(Decide(Calm, Past(Calm)), GateRule.SurvivedRuns).Status);
    }

    [Fact]
    public void TestsThatAreGone_AreNotForTheHistoryToMiss()
    {
        SuiteScript shrunk = SuiteScript.Of("A").Times(2, script => script.Run(Under.Serial, "A:P").Run(Under.Parallel, "A:P"));

        Assert.Equal(GateStatus.Undecided, Row(Decide(shrunk, Past(Calm)), GateRule.RemovedTests).Status);
    }

    [Fact]
    public void Baseline_IsWhatCountsWhereThereIsOne() =>
        Assert.Equal(1, Row(Gate.Decide(AuditScript.Of(Flaky), Policy, new GateFacts { Baseline = AuditBaseline.Empty, History = Past(Flaky) }), GateRule.NewUnreliableTests).Actual);

    [Theory]
    [InlineData("topic", false)]
    [InlineData("main", true)]
    public void OtherBranchesAndLocalChanges_MakeNothingKnown(string branch, bool hasLocalChanges)
    {
        HistoryEntry entry = EntryOf(Flaky);
        HistoryEntry other = entry with { Code = entry.Code with { Branch = branch, HasLocalChanges = hasLocalChanges } };

        Assert.Null(HistoryStanding.Of(History.Of([other]), ["main"], AuditScript.Subject));
    }

    [Fact]
    public void AnAudit_IsNotHeldAgainstItselfNorAgainstWhatCameLater()
    {
        HistoryEntry entry = EntryOf(Flaky);

        Assert.Null(HistoryStanding.Of(History.Of([entry]), ["main"], AuditScript.Subject with { StartedAt = entry.At }));
    }

    [Fact]
    public void FirstNameOfWhichAnythingIsKnown_IsTheDefaultBranch() =>
        Assert.Equal("main", HistoryStanding.Of(History.Of([EntryOf(Calm)]), ["trunk", "main"], AuditScript.Subject)!.Branch);

    private static GatePolicy Policy { get; } = PolicyResolver.Resolve(
        [new PolicyLayer().With(GateRule.UnreliableTests, Limit.Report).With(GateRule.SurvivedRuns, Limit.Of(100)).With(GateRule.RemovedTests, Limit.Of(0))], [], runs: 2);

    private static HistoryStanding Past(SuiteScript suite) => HistoryStanding.Of(History.Of([EntryOf(suite)]), ["main"], AuditScript.Subject)!;

    // Of the day before the audit.
    private static HistoryEntry EntryOf(SuiteScript suite)
    {
        Audit audit = AuditScript.Of(suite);
        return AuditEntries.Of(audit with { Subject = audit.Subject with { Branch = "main", StartedAt = audit.Subject.StartedAt.AddDays(-1) } })!;
    }

    private static GateDecision Decide(SuiteScript suite, HistoryStanding past) => Gate.Decide(AuditScript.Of(suite), Policy, new GateFacts { History = past });

    private static GateCondition Row(GateDecision decision, GateRule rule) => decision.Conditions.Single(condition => condition.Rule == rule);
}
