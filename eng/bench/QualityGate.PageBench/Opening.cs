using Microsoft.Playwright;

namespace QualityGate.PageBench;

/// <summary>What one opening of a page took, in milliseconds.</summary>
/// <param name="FirstPaint">From the start of the navigation until something is seen.</param>
/// <param name="Interactive">From there until the page has nothing more to do, and would answer at once.</param>
/// <param name="Search">From a word typed into the search until the page shows what matches; 0 where there is nothing to search.</param>
internal sealed record Opening(double FirstPaint, double Interactive, double Search)
{
    private const string Script = """
        async () => {
            await new Promise(resolve => requestIdleCallback(resolve));
            const interactive = performance.now();
            const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? interactive;
            const search = document.getElementById('search');
            if (!search) return [paint, interactive, 0];
            const begun = performance.now();
            search.value = 'numbered_4';
            search.dispatchEvent(new Event('input'));
            while (!document.getElementById('count').textContent) await new Promise(resolve => requestAnimationFrame(resolve));
            await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
            return [paint, interactive, performance.now() - begun];
        }
        """;

    public static async Task<Opening> OfAsync(IBrowser browser, string path)
    {
        await using IBrowserContext context = await browser.NewContextAsync();
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        double[] times = await page.EvaluateAsync<double[]>(Script);
        return new Opening(times[0], times[1], times[2]);
    }
}
