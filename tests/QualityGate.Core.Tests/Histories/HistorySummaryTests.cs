using QualityGate.Core.Histories;

namespace QualityGate.Core.Tests.Histories;

public sealed class HistorySummaryTests
{
    [Fact]
    public void Summary_CountsEachEntry()
    {
        HistorySummary summary = HistorySummary.Of(HistoryScript.Empty.Audit("a", "A:PP B:PP").Audit("b", "A:PF B:FF C:PP", "A:Flaky B:Broken").File("c", "A:P").History);

        Assert.Equal((3, 5L, 1, 3), (summary.Entries, summary.Runs, summary.Suites, summary.Tests));
        Assert.Equal([(2, 0, 0), (3, 2, 1), (1, 0, null)], summary.Points.Select(point => (point.Tests, point.Failing, point.Unreliable)));
    }

    [Fact]
    public void Noteworthy_BeginsWithTheWorst()
    {
        HistorySummary summary = HistorySummary.Of(HistoryScript.Empty
            .Audit("a", "Clean:PPPP Broken:PPPP Rare:PPPP Often:PPPP Healed:FFFF", "Healed:Broken")
            .Audit("b", "Clean:PPPP Broken:FFFF Rare:PFPP Often:PFFP Healed:PPPP", "Broken:Broken Rare:Flaky Often:Flaky").History);

        Assert.Equal(["Often", "Rare", "Broken", "Healed"], summary.Noteworthy.Select(trend => trend.Test.Method));
    }
}
