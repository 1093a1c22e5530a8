using System.Text;
using QualityGate.Core.Runs;
using QualityGate.Reporting.Summaries;
using QualityGate.Reporting.Tests.Markdown;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Summaries;

public class StepSummaryTests
{
    [Fact]
    public void WhatGitHubWouldDrop_IsTrimmedAndCounted()
    {
        string wide = new('|', 2_000);
        string summary = StepSummary.Write(Scenario.Of(
        [
            .. Enumerable.Range(0, 1_500).Select(i => Specimen.Of(wide, $"{i}{wide}", "PPFP", "PPPP", Failure.Of($"{i}", wide + i, string.Join('\n', Enumerable.Repeat(wide, 50))))),
        ]).Conclude());

        Assert.InRange(Encoding.UTF8.GetByteCount(summary), 50 * 1024, StepSummary.MaxSize);
        Assert.Matches(@"\*[\d,]+ more stand in audit\.json\.\*", summary);
    }

    [Fact]
    public void Summary_BeginsWithTheVerdict_AndNamesTheWholeAudit()
    {
        string summary = StepSummary.Write(Scenes.Dozen.Conclude());
        Assert.Equal("Verdict: FAIL", new Page(summary).Headings.ElementAt(1));
        Assert.Contains("flaky_test_audit.md", summary, StringComparison.Ordinal);
    }
}
