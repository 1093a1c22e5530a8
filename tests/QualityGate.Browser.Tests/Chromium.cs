namespace QualityGate.Browser.Tests;

/// <summary>
/// The system's browser, started once for all tests of the collection. Where there is none, root's tests fail, because root can install it
/// (eng/apt-packages.txt); those of others say that they were not tried.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly ImmutableArray<string> Names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Null when there is none on the path.</summary>
    internal static string? Executable { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        Assert.True(Executable is not null, "There is no Chromium here: install the Debian package chromium.");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A page in a profile of its own.</summary>
    internal async Task<OpenPage> OpenAsync(string file, BrowserNewContextOptions? options = null, string fragment = "")
    {
        IBrowserContext context = await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        return await OpenPage.OfAsync(context, $"{new Uri(file).AbsoluteUri}{fragment}");
    }
}
