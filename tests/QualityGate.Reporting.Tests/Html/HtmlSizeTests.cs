using System.Text;
using QualityGate.Core.Gates;
using QualityGate.Core.Runs;
using QualityGate.Reporting.Html;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Html;

public class HtmlSizeTests
{
    private const int MostBytes = 8_000_000;

    [Fact]
    public void HundredsOfFlakyTests_AreAllInThePlan_AndTheFirstOfThemHaveCards()
    {
        Conclusion conclusion = Scenes.Crowd(800).Conclude();
        WebPage page = WebPage.Of(conclusion);
        int entries = FixEntries.Of(conclusion.Audit).Length;

        Assert.Equal(entries, page.All(".cards > li").Count());
        Assert.InRange(page.All(".card").Count(), 100, entries - 1);
        Assert.Contains($"Only the first {page.All(".card").Count()} have their cards here", WebPage.TextOf(page.One("#plan + p")), StringComparison.Ordinal);
    }

    [Fact]
    public void NamesAndMessagesWithoutEnd_StayWithinTheSize()
    {
        string wide = new('<', 4000);
        string html = HtmlAudit.Write(Scenario.Of(
        [
            .. Enumerable.Range(0, 400).Select(i => Specimen.Of(wide, $"{i}{wide}", "PPFP", "PPPP", Failure.Of($"{i}", wide + i, string.Join('\n', Enumerable.Repeat(wide, 50))))),
        ]).Conclude());

        Assert.InRange(Encoding.UTF8.GetByteCount(html), 1, MostBytes);
    }
}
