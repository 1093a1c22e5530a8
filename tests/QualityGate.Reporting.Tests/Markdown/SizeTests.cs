using System.Text;
using QualityGate.Core.Gates;
using QualityGate.Core.Runs;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Markdown;

public class SizeTests
{
    private static readonly string Wide = new('|', 2000);

    /// <summary>Three hundred tests whose names and messages never end.</summary>
    private static readonly Lazy<Conclusion> TooMuch = new(() => Scenario.Of(
    [
        .. Enumerable.Range(0, 300).Select(i => Specimen.Of(
            Wide,
            $"{i}{Wide}",
            "PPFP",
            "PPPP",
            Failure.Of($"{i}", Wide + i, string.Join('\n', Enumerable.Repeat(Wide, 50))))),
    ]).Conclude());

    [Fact]
    public void DozenFlakyTests_AreAllShown() => Assert.Equal(12, Cards(MarkdownAudit.Write(Scenes.Crowd(12).Conclude())));

    [Fact]
    public void HundredsOfFlakyTests_AreAllInThePlan_AndTheFirstOfThemHaveCards()
    {
        Conclusion conclusion = Scenes.Crowd(500).Conclude();
        string markdown = MarkdownAudit.Write(conclusion);
        int entries = FixEntries.Of(conclusion.Audit).Length;
        Assert.Contains(new Page(markdown).Tables, table => table.Count == entries + 1);
        Assert.InRange(Cards(markdown), 200, entries);
        Assert.InRange(Encoding.UTF8.GetByteCount(markdown), 1, MarkdownAudit.MaxSize);
    }

    [Fact]
    public void WhatDoesNotFit_IsLeftOut() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(MarkdownAudit.Write(TooMuch.Value)), MarkdownAudit.MaxSize / 4, MarkdownAudit.MaxSize);

    [Fact]
    public void WhatIsLeftOut_IsCounted()
    {
        string markdown = MarkdownAudit.Write(TooMuch.Value);
        int cards = Cards(markdown);
        Assert.InRange(cards, 10, 299);
        Assert.Contains($"*{300 - cards} more stand in audit.json.*", markdown, StringComparison.Ordinal);
    }

    private static int Cards(string markdown) => new Page(markdown).Headings.Count(heading => char.IsAsciiDigit(heading[0]));
}
