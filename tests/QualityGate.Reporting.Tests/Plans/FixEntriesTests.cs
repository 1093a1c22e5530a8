using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Plans;

public class FixEntriesTests
{
    [Fact]
    public void TestsThatFailTogether_AreOneEntry()
    {
        FixEntry entry = Assert.Single(FixEntries.Of(Scenes.Outage.Conclude().Audit));
        Assert.Equal(12, entry.Tests);
    }

    [Fact]
    public void RowsOfOneTest_AreOneEntry()
    {
        FixEntry entry = Assert.Single(FixEntries.Of(Scenes.Rows.Conclude().Audit));
        Assert.True(entry.IsTheory);
        Assert.Equal(3, entry.Tests);
        Assert.Equal(" and 2 more rows", entry.Others);
    }

    [Fact]
    public void Ranks_CountFromOneWithoutGaps()
    {
        ImmutableArray<FixEntry> plan = FixEntries.Of(Scenes.Dozen.Conclude().Audit);
        Assert.Equal(Enumerable.Range(1, plan.Length), plan.Select(entry => entry.Rank));
    }

    [Fact]
    public void StableTests_AreNoEntries() => Assert.Empty(FixEntries.Of(Scenes.Calm.Conclude().Audit));
}
