using QualityGate.Browser.Tests.Pages;

namespace QualityGate.Browser.Tests;

[Collection(ChromiumGroup.Name)]
public class AccessTests(Chromium chromium)
{
    [BrowserTheory]
    [InlineData("zoo")]
    [InlineData("self")]
    public async Task Landmarks_AreThereOnceAndHeadingsLeaveOutNoLevel(string name)
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Of(name));
        foreach (AriaRole role in new[] { AriaRole.Banner, AriaRole.Main, AriaRole.Navigation, AriaRole.Contentinfo })
            Assert.Equal(1, await open.Page.GetByRole(role).CountAsync());

        int[] levels = await open.Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => Number(heading.tagName[1]))");
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [BrowserFact]
    public async Task WhateverCanBeUsed_HasAName()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo);

        Assert.Empty(await open.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('a, button, input, select, summary, section, nav, table, svg[role=img]')].filter(element => {
                const labelled = element.getAttribute('aria-labelledby');
                const name = element.getAttribute('aria-label') ?? (labelled ? document.getElementById(labelled)?.textContent
                    : element.labels?.length ? element.labels[0].textContent
                    : element.matches('table') ? element.caption?.textContent ?? element.querySelector('th')?.textContent : element.textContent);
                return !name?.trim();
            }).map(element => element.outerHTML.slice(0, 120))
            """));
    }

    [BrowserFact]
    public async Task Keyboard_ReachesWhateverCanBeUsed_AndShowsWhere()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Of("self"));
        await open.Page.EvaluateAsync("() => { window.reached = new Set(); window.unseen = []; document.addEventListener('focusin', event => { window.reached.add(event.target); if (getComputedStyle(event.target).outlineStyle === 'none') window.unseen.push(event.target.outerHTML.slice(0, 120)); }); }");
        const string Usable = "() => [...document.querySelectorAll('a[href], button, input, select, summary')].filter(element => element.checkVisibility({ contentVisibilityAuto: false }) && !element.closest('details:not([open]) > :not(summary)'))";
        int usable = await open.Page.EvaluateAsync<int>($"() => ({Usable})().length");
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await open.Page.EvaluateAsync<string>("() => document.activeElement.className"));
        for (int press = 0; press < usable * 2; press++)
            await open.Page.Keyboard.PressAsync("Tab");

        Assert.Empty(await open.Page.EvaluateAsync<string[]>($"() => ({Usable})().filter(element => !window.reached.has(element)).map(element => element.outerHTML.slice(0, 120))"));
        Assert.Empty(await open.Page.EvaluateAsync<string[]>("() => window.unseen"));
    }

    [BrowserFact]
    public async Task Slash_GoesToTheSearch_AndEscapeClearsIt()
    {
        await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo);
        await open.Page.Keyboard.PressAsync("/");
        await open.Page.Keyboard.TypeAsync("gate");
        await Assertions.Expect(open.Page.Locator("#search")).ToHaveValueAsync("gate");
        await open.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(open.Page.Locator("#search")).ToHaveValueAsync("");
        Assert.Equal(0, await open.Page.Locator("#tests [data-verdict][hidden]").CountAsync());
    }
}
