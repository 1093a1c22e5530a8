using QualityGate.Browser.Tests.Pages;

namespace QualityGate.Browser.Tests;

[Collection(ChromiumGroup.Name)]
public class LinkTests(Chromium chromium)
{
    [BrowserFact]
    public async Task LinkToATest_OpensItsCard()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo, fragment: await FragmentAsync(12));
        ILocator card = open.Page.Locator(".cards > li").Nth(12);

        await Assertions.Expect(card.Locator("details")).ToHaveAttributeAsync("open", "");
        await Assertions.Expect(card.Locator(".card")).ToBeInViewportAsync();
        await Assertions.Expect(card.Locator("summary")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task LinkToATestThatIsFilteredOut_ShowsItAgain()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo);
        string fragment = await FragmentAsync(0);
        await open.Page.Locator("#search").FillAsync("nothing is called like this");
        await Assertions.Expect(open.Page.Locator(".cards > li:not([hidden])")).ToHaveCountAsync(0);
        await open.Page.EvaluateAsync("fragment => { location.hash = fragment; }", fragment);

        await Assertions.Expect(open.Page.Locator(".cards > li").First.Locator(".card")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task EveryLinkWithinThePage_LeadsSomewhere()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo);

        Assert.Empty(await open.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href^=\"#\"]')].map(link => link.hash.slice(1)).filter(id => !document.getElementById(id))"));
    }

    [BrowserFact]
    public async Task Ids_AreThereOnce()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo);

        Assert.Empty(await open.Page.EvaluateAsync<string[]>("() => { const seen = new Set(); return [...document.querySelectorAll('[id]')].map(element => element.id).filter(id => seen.has(id) || !seen.add(id)); }"));
    }

    [BrowserFact]
    public async Task CopyButton_CopiesTheCommand()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo, fragment: await FragmentAsync(0));
        ILocator command = open.Page.Locator(".cards > li").First.Locator("pre.command").First;
        string expected = (await command.Locator("code").InnerTextAsync()).Trim();
        await command.Locator(".copy").ClickAsync();

        await Assertions.Expect(command.Locator(".copy")).ToHaveTextAsync("Copied");
        Assert.StartsWith("dotnet qualitygate ", expected, StringComparison.Ordinal);
        Assert.Equal(expected, await open.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    private async Task<string> FragmentAsync(int card)
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo);
        return $"#{await open.Page.Locator(".cards > li .card").Nth(card).GetAttributeAsync("id")}";
    }
}
