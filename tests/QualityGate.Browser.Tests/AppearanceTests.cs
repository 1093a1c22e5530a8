using QualityGate.Browser.Tests.Pages;

namespace QualityGate.Browser.Tests;

[Collection(ChromiumGroup.Name)]
public class AppearanceTests(Chromium chromium)
{
    [BrowserTheory]
    [InlineData("zoo", ColorScheme.Light)]
    [InlineData("zoo", ColorScheme.Dark)]
    [InlineData("self", ColorScheme.Light)]
    [InlineData("self", ColorScheme.Dark)]
    public async Task Text_StandsOutFromItsGround(string name, ColorScheme scheme)
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Of(name), new BrowserNewContextOptions { ColorScheme = scheme });
        await open.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");

        Assert.Empty(await open.Page.EvaluateAsync<string[]>(ContrastScript.FaintTexts));
    }

    [BrowserFact]
    public async Task Scheme_IsTheSystems_UntilSomebodyChooses()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo, new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });
        string dark = await GroundAsync(open);
        ILocator theme = open.Page.Locator("#theme");
        await theme.ClickAsync();
        await Assertions.Expect(theme).ToHaveTextAsync("Theme: light");
        string light = await GroundAsync(open);
        await open.Page.ReloadAsync();

        Assert.NotEqual(dark, light);
        Assert.Equal(light, await GroundAsync(open));
    }

    [BrowserTheory]
    [InlineData("zoo")]
    [InlineData("self")]
    public async Task NarrowPage_DoesNotScrollSideways(string name)
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Of(name), new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 400, Height = 800 } });
        await open.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");

        Assert.Equal(400, await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task Paper_HasEverythingButTheControls()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo, new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (string control in new[] { "nav", ".filters", "#theme" })
            Assert.False(await open.Page.Locator(control).IsVisibleAsync());
        Assert.Equal("rgb(255, 255, 255)", await GroundAsync(open));
        Assert.Empty(await open.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.cards .card > p')].filter(text => !text.checkVisibility({ contentVisibilityAuto: true })).map(text => text.textContent.slice(0, 80))"));
    }

    private static Task<string> GroundAsync(OpenPage open) => open.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
