using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Histories;
using QualityGate.Core.Repairs;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Histories;

namespace QualityGate.Reporting.Tests.Histories;

public sealed class HistoryTextTests
{
    private static readonly ImmutableArray<TestTrend> All = Trends.Of(Past.History);

    private static readonly ImmutableArray<Relapse> Relapses = Relapse.In(
    [
        new ProvenFix
        {
            Project = Past.Suite.Project,
            Framework = Past.Suite.Framework,
            Test = Past.IdOf("Flaky").FullName,
            ProvedAt = Past.FirstDay.AddDays(5.5),
            Conditions = ConditionSet.Of(SerialCondition.Instance),
            Before = new FailureRate(1, 20),
            After = new FailureRate(0, 126),
        },
    ],
    All);

    [Fact]
    public void History_OnOnePage() =>
        Snapshot.Matches("History.txt", HistoryText.Of(HistorySummary.Of(Past.History, All), Relapses, ".qualitygate/history"));

    [Fact]
    public void OneTest_InDetail() => Snapshot.Matches("HistoryOfATest.txt", HistoryText.Of(All.Single(trend => trend.Test == Past.IdOf("Flaky")), Relapses));

    [Fact]
    public void EmptyHistory_HoldsNothingYet() => Assert.Equal(
        "History  here\nHolds    nothing yet\nTests    0 in 0 suites\n",
        HistoryText.Of(HistorySummary.Of(History.Empty), [], "here"));

    [Fact]
    public void Lines_SayAllThatIsKept() => Snapshot.Matches("History.jsonl", string.Concat(HistoryLines.Of(Past.History).Take(10)));

    [Fact]
    public void Lines_AreOneForEachEntryAndEachOfItsTests() =>
        Assert.Equal(Past.History.Entries.Sum(entry => 1 + entry.Suites.Sum(suite => suite.Roster.Tests.Length * suite.Conditions.Length)), HistoryLines.Of(Past.History).Count());

    [Theory]
    [InlineData(PruneMode.DryRun, "History  here: 2 would be removed (2026-02-01 12:00 UTC to 2026-02-02 12:00 UTC), 3 kept\n")]
    [InlineData(PruneMode.Removed, "History  here: 2 removed (2026-02-01 12:00 UTC to 2026-02-02 12:00 UTC), 3 kept\n")]
    public void Pruning_SaysWhetherItWasDone(PruneMode mode, string text) => Assert.Equal(
        text,
        PruneText.Of([new EntryKey("a", Past.FirstDay, 1), new EntryKey("b", Past.FirstDay.AddDays(1), 1)], 3, "here", mode));
}
