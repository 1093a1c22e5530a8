using QualityGate.Browser.Tests.Pages;

namespace QualityGate.Browser.Tests;

[Collection(ChromiumGroup.Name)]
public class LoadingTests(Chromium chromium)
{
    [BrowserTheory]
    [InlineData("zoo")]
    [InlineData("self")]
    public async Task CommittedReport_AsksForNothingAndComplainsOfNothing(string name)
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Of(name));
        await open.Page.Locator("details").First.ClickAsync();

        Assert.Empty(open.Requests);
        Assert.Empty(open.Complaints);
    }

    [BrowserFact]
    public async Task HostileNames_ExecuteNothing()
    {
        using HostilePage page = new();
        await using OpenPage open = await chromium.OpenAsync(page.Path);
        foreach (ILocator summary in await open.Page.Locator(".cards summary").AllAsync())
            await summary.ClickAsync();

        Assert.True(await open.Page.EvaluateAsync<bool>("() => window.pwned === undefined"));
        Assert.Equal(HostilePage.Tests, await open.Page.Locator(".cards > li").CountAsync());
        Assert.Equal(HostilePage.Tests, await open.Page.Locator(".matrix tbody tr").CountAsync());
        Assert.Equal(0, await open.Page.Locator("img, iframe, object, [onerror], [onmouseover], [style]").CountAsync());
        Assert.Empty(open.Requests);
        Assert.Empty(open.Complaints);
    }

    [BrowserFact]
    public async Task WithoutScript_EverythingIsThereAndOpensByItself()
    {
        await using OpenPage with = await chromium.OpenAsync(CommittedPages.Zoo);
        int cards = await with.Page.Locator(".cards > li").CountAsync();
        await using OpenPage without = await chromium.OpenAsync(CommittedPages.Zoo, new BrowserNewContextOptions { JavaScriptEnabled = false });

        Assert.Equal(cards, await without.Page.Locator(".cards > li").CountAsync());
        Assert.False(await without.Page.Locator(".filters").IsVisibleAsync());
        Assert.False(await without.Page.Locator("#theme").IsVisibleAsync());
        ILocator card = without.Page.Locator(".cards > li").First;
        await card.Locator("summary").ClickAsync();
        await Assertions.Expect(card.Locator("pre.command").First).ToBeVisibleAsync();
        Assert.Equal(0, await without.Page.Locator("[hidden]:not(.filters, #theme)").CountAsync());
    }
}
