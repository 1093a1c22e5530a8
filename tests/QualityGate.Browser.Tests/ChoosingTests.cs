using QualityGate.Browser.Tests.Pages;

namespace QualityGate.Browser.Tests;

[Collection(ChromiumGroup.Name)]
public class ChoosingTests(Chromium chromium)
{
    private const string Cards = ".cards > li:not([hidden])";
    private const string Rows = ".matrix tbody tr:not([hidden])";

    [BrowserFact]
    public async Task Search_ShowsWhatMatches_AndSaysHowMany()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo);
        await open.Page.Locator("#search").FillAsync("ordertests jobs_are_done");

        await Assertions.Expect(open.Page.Locator(Cards)).ToHaveCountAsync(1);
        await Assertions.Expect(open.Page.Locator(Rows)).ToHaveCountAsync(1);
        await Assertions.Expect(open.Page.Locator("#count")).ToContainTextAsync("Shown: 1 of ");
        Assert.Equal("status", await open.Page.Locator("#count").GetAttributeAsync("role"));
    }

    [BrowserFact]
    public async Task Search_FindsWhatStandsOnACard()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo);
        await open.Page.Locator("#search").FillAsync("NorthGateTests.cs:9");

        await Assertions.Expect(open.Page.Locator(Cards)).ToHaveCountAsync(1);
        await Assertions.Expect(open.Page.Locator(Cards)).ToContainTextAsync("A_visitor_is_counted");
    }

    [BrowserFact]
    public async Task Filters_HoldTogether_AndAreCleared()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo);
        int all = await open.Page.Locator(Rows).CountAsync();
        await open.Page.Locator("#verdict").SelectOptionAsync("flaky");
        int flaky = await open.Page.Locator(Rows).CountAsync();
        await open.Page.Locator("#cause").SelectOptionAsync("external dependency");
        int external = await open.Page.Locator(Rows).CountAsync();

        Assert.InRange(flaky, 1, all - 1);
        Assert.InRange(external, 1, flaky - 1);
        Assert.Equal(external, await open.Page.Locator($"{Rows}[data-verdict=flaky][data-cause='external dependency']").CountAsync());
        await open.Page.Locator("#clear").ClickAsync();
        Assert.Equal(all, await open.Page.Locator(Rows).CountAsync());
    }

    [BrowserFact]
    public async Task Suite_LeavesNoTableOfOthers()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo);
        await open.Page.Locator("#suite").SelectOptionAsync(new SelectOptionValue { Index = 1 });

        Assert.Equal(1, await open.Page.Locator("#tests .rows:not([hidden])").CountAsync());
        Assert.Equal(1, await open.Page.Locator("#tests h4:has(+ .rows):not([hidden])").CountAsync());
    }

    [BrowserFact]
    public async Task CauseInTheChart_ChoosesItsTests()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo);
        await open.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Race conditions" }).ClickAsync();

        Assert.Equal("race condition", await open.Page.Locator("#cause").InputValueAsync());
        Assert.Equal(await open.Page.Locator(Rows).CountAsync(), await open.Page.Locator($"{Rows}[data-cause='race condition']").CountAsync());
    }

    // Hiding thousands of list items took a quarter of a minute: each one makes the layout number all those behind it anew.
    [BrowserFact]
    public async Task Cards_AreNotNumberedByTheLayout()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo);

        Assert.Equal("block", await open.Page.Locator(".cards > li").First.EvaluateAsync<string>("card => getComputedStyle(card).display"));
    }
}
