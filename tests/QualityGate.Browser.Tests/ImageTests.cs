using QualityGate.Browser.Tests.Pages;

namespace QualityGate.Browser.Tests;

/// <summary>
/// The images that README shows. They are written with QUALITYGATE_UPDATE_SNAPSHOTS=1 and not compared: letters are drawn otherwise on every
/// machine. What is claimed of them without that is that they are there, and small.
/// </summary>
[Collection(ChromiumGroup.Name)]
public class ImageTests(Chromium chromium)
{
    private const int MostBytes = 200_000;

    private static readonly bool IsUpdating = Environment.GetEnvironmentVariable("QUALITYGATE_UPDATE_SNAPSHOTS") == "1";

    [BrowserTheory]
    [InlineData("html-verdict.png", ColorScheme.Light, "top")]
    [InlineData("html-matrix.png", ColorScheme.Light, "matrix")]
    [InlineData("html-card.png", ColorScheme.Dark, "card")]
    public async Task Image_IsThereAndSmall(string file, ColorScheme scheme, string place)
    {
        string path = Repository.File("docs", "images", file);
        if (IsUpdating)
        {
            await using OpenPage open = await chromium.OpenAsync(CommittedPages.Zoo, new BrowserNewContextOptions
            {
                ColorScheme = scheme,
                ViewportSize = new ViewportSize { Width = 1280, Height = 860 },
                ReducedMotion = ReducedMotion.Reduce,
            });
            if (place == "card")
                await open.Page.Locator(".cards > li summary").First.ClickAsync();
            if (place != "top")
                await open.Page.Locator(place == "card" ? ".cards > li" : $"#{place}").First.EvaluateAsync("element => window.scrollTo(0, element.getBoundingClientRect().top + scrollY - (document.querySelector('.filters').getBoundingClientRect().height + 8))");
            await open.Page.ScreenshotAsync(new PageScreenshotOptions { Path = path });
        }

        Assert.True(File.Exists(path), $"{path} is missing. Write it with QUALITYGATE_UPDATE_SNAPSHOTS=1.");
        Assert.InRange(new FileInfo(path).Length, 1, MostBytes);
    }
}
