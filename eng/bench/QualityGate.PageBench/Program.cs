using System.Text;
using Microsoft.Playwright;
using QualityGate.PageBench;
using QualityGate.Reporting.Html;

if (PageBenchOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(PageBenchOptions.Usage);
    return 5;
}

ImmutableArray<int> pages = options.Flaky.IsEmpty ? [0, 50, options.Tests] : options.Flaky;
if (options.IsDryRun)
{
    Console.WriteLine($"pages of {options.Tests} tests, {string.Join(", ", pages)} of them flaky, opened {options.Opens} times each");
    return 0;
}

string folder = Directory.CreateTempSubdirectory("qualitygate-pagebench-").FullName;
try
{
    using IPlaywright playwright = await Playwright.CreateAsync();
    await using IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = options.Browser,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
    Console.WriteLine("| tests | flaky | size, MB | written in, s | first paint, s | interactive, s | search, s |");
    Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
    foreach (int flaky in pages)
    {
        string path = Path.Combine(folder, $"{flaky}.html");
        QualityGate.Core.Gates.Conclusion conclusion = LargeAudit.Of(options.Tests, flaky);
        long start = Stopwatch.GetTimestamp();
        string html = HtmlAudit.Write(conclusion);
        TimeSpan written = Stopwatch.GetElapsedTime(start);
        await File.WriteAllTextAsync(path, html);
        List<Opening> openings = [];
        for (int open = 0; open < options.Opens; open++)
            openings.Add(await Opening.OfAsync(browser, path));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {options.Tests} | {flaky} | {Encoding.UTF8.GetByteCount(html) / 1e6:0.00} | {written.TotalSeconds:0.00} | {Middle(opening => opening.FirstPaint)} | {Middle(opening => opening.Interactive)} | {Middle(opening => opening.Search)} |"));

        string Middle(Func<Opening, double> time)
        {
            double[] ordered = [.. openings.Select(time).Order()];
            return string.Create(CultureInfo.InvariantCulture, $"{ordered[ordered.Length / 2] / 1000:0.00} [{ordered[0] / 1000:0.00}, {ordered[^1] / 1000:0.00}]");
        }
    }

    return 0;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
