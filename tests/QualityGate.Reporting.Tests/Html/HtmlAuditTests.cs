using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using QualityGate.Core.Gates;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Html;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Html;

public class HtmlAuditTests
{
    public static TheoryData<string> Scenes => [.. SceneNames];

    internal static ImmutableArray<string> SceneNames { get; } = [.. typeof(Scenarios.Scenes).GetProperties().Where(property => property.PropertyType == typeof(Scenario)).Select(property => property.Name).Order()];

    [Theory]
    [MemberData(nameof(Scenes))]
    public void Scene_HasARowForEveryTestThatIsNotStable_AndACardForEveryEntryOfThePlan(string scene)
    {
        Conclusion conclusion = Scenarios.Scenes.Named(scene).Conclude();
        WebPage page = WebPage.Of(conclusion);

        Assert.Equal(conclusion.Audit.Suites.SelectMany(suite => suite.Tests).Count(test => test.Verdict is not TestVerdict.Stable), page.All(".matrix tbody tr").Count());
        Assert.Equal(FixEntries.Of(conclusion.Audit).Length, page.All(".cards > li").Count());
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void Scene_IsWhole_AndNothingLeadsNowhere(string scene)
    {
        WebPage page = WebPage.Of(Scenarios.Scenes.Named(scene).Conclude());
        string[] ids = [.. page.All("[id]").Select(element => element.Id!)];

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.All("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.Empty(page.All("[src], link, img, iframe, [style]"));
        Assert.NotEmpty(WebPage.TextOf(page.One("#verdict-title")));
    }

    [Theory]
    [InlineData(nameof(Scenarios.Scenes.Calm), "Verdict: PASS")]
    [InlineData(nameof(Scenarios.Scenes.OneFlake), "Verdict: FAIL")]
    [InlineData(nameof(Scenarios.Scenes.Nothing), "Verdict: UNDECIDED")]
    public void Verdict_IsAWord(string scene, string verdict) =>
        Assert.EndsWith(verdict, WebPage.TextOf(WebPage.Of(Scenarios.Scenes.Named(scene).Conclude()).One("#verdict-title")), StringComparison.Ordinal);

    [Fact]
    public void ConditionsThatDecide_AreOpen_AndTheOthersFolded()
    {
        WebPage page = WebPage.Of(Scenarios.Scenes.OneFlake.Conclude());

        Assert.All(page.All("main > .scroll .conditions tbody .chip"), chip => Assert.Equal("not met", chip.TextContent));
        Assert.DoesNotContain(page.All("main > details .conditions tbody .chip"), chip => chip.TextContent is "not met" or "undecided");
    }

    [Fact]
    public void BorrowedTables_KeepTheirHeadings()
    {
        WebPage page = WebPage.Of(Scenarios.Scenes.Dozen.Conclude());

        Assert.Contains(page.All("#others > h3"), heading => heading.TextContent.StartsWith("Broken (", StringComparison.Ordinal));
        Assert.DoesNotContain(page.All("h2"), heading => heading.ParentElement!.QuerySelectorAll("h2").Length > 1);
    }

    [Fact]
    public void Policy_AllowsOurStyleAndOurScriptOnly()
    {
        WebPage page = WebPage.Of(Scenarios.Scenes.Calm.Conclude());
        string policy = page.One("meta[http-equiv]").GetAttribute("content")!;

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src 'sha256-{HashOf(page.One("style"))}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src 'sha256-{HashOf(page.One("script"))}'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void LinkToATest_IsTheSameInEveryAudit()
    {
        string[] first = [.. CardsOf(Scenarios.Scenes.Dozen)];
        string[] again = [.. CardsOf(Scenarios.Scenes.Dozen with { Runs = 9, Target = "elsewhere" })];

        Assert.Equal(first.Order(), again.Order());
    }

    [Fact]
    public void StableTests_AreCountedAndFolded()
    {
        Conclusion conclusion = Scenarios.Scenes.OneFlake.Conclude();
        IElement stable = WebPage.Of(conclusion).One("details.stable");

        Assert.Equal(conclusion.Audit.Numbers.Stable, stable.QuerySelectorAll("li").Length);
        Assert.False(stable.HasAttribute("open"));
    }

    [Fact]
    public void WithoutAnythingEarlier_TheTrendSaysSo() =>
        Assert.Contains("Nothing earlier was there to compare with", WebPage.TextOf(WebPage.Of(Scenarios.Scenes.Calm.Conclude()).One("#trend")), StringComparison.Ordinal);

    [Fact]
    public void WithABaseline_TheTrendComparesWithIt() =>
        Assert.Contains("Compared with the baseline", WebPage.TextOf(WebPage.Of(Scenarios.Scenes.Ratcheted.Conclude()).One("#trend")), StringComparison.Ordinal);

    [Fact]
    public void SameConclusion_GivesTheSamePage() =>
        Assert.Equal(HtmlAudit.Write(Scenarios.Scenes.Troubled.Conclude()), HtmlAudit.Write(Scenarios.Scenes.Troubled.Conclude()));

    private static string HashOf(IElement element) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));

    private static IEnumerable<string> CardsOf(Scenario scenario) => WebPage.Of(scenario.Conclude()).All(".card").Select(card => card.Id!);
}
