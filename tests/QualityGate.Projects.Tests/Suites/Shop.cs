using QualityGate.Projects.Processes;
using QualityGate.Projects.Suites;

namespace QualityGate.Projects.Tests.Suites;

/// <summary>A small repository, with awkward characters in its path, that is built once for all tests that only look at it.</summary>
public sealed class Shop : IAsyncLifetime, IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly Finder _finder = new();

    public string Root => Projects.Targets.CanonicalPath.Of(_folder["Große Läden & Söhne"]);

    /// <summary>What the one build has found, from the classic solution.</summary>
    public FoundSuites Built { get; private set; } = null!;

    public IEnumerable<SuiteStep> Steps => _finder.Steps;

    public string this[string relative] => Path.Combine(Root, relative);

    public async Task InitializeAsync()
    {
        Write("src/Shop/Shop.csproj", ProjectXml.Sdk("", "net8.0"));
        Write("src/Shop/.editorconfig", "[*.cs]\nqualitygate.scope = all\n");
        Write("src/Shop/Till.cs", "public static class Till { public static int Sum(int a, int b) => a + b; }");
        Write("tests/Shop Tests/Shop Tests.csproj", ProjectXml.Xunit(
            ProjectXml.Reference("../../src/Shop/Shop.csproj") + "<PropertyGroup><RunSettingsFilePath>all.runsettings</RunSettingsFilePath></PropertyGroup>",
            "net8.0;net10.0"));
        Write("tests/Shop Tests/TillTests.cs", "public class TillTests { [Xunit.Fact] public void Adds() => Xunit.Assert.Equal(3, Till.Sum(1, 2)); }");
        Write("tests/Shop Tests/all.runsettings", "<RunSettings />");
        Write("tests/Forgotten/Forgotten.csproj", ProjectXml.Sdk(""));
        Write("tests/Idle/Idle.csproj", "<Project>This is no project: the solution does not build it.");
        Write("Shop.sln", ProjectXml.Sln(
            ("src/Shop/Shop.csproj", true), ("tests/Shop Tests/Shop Tests.csproj", true), ("tests/Forgotten/Forgotten.csproj", true), ("tests/Idle/Idle.csproj", false)));
        Write("solutions/Shop.slnx", ProjectXml.Slnx("../src/Shop/Shop.csproj", "../tests/Shop Tests/Shop Tests.csproj"));

        ChildStart git = new() { Program = "git", Arguments = ["init", "-q"], WorkingDirectory = Root };
        Assert.True((await ChildProcess.RunAsync(git, _ => { }, CancellationToken.None)).IsSuccess);
        Built = await SuiteFinder.FindAsync(Request("."), _finder, CancellationToken.None);
    }

    public SuiteRequest Request(string path) => new() { Path = Path.Combine(Root, path), Configuration = "Release" };

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    private void Write(string relative, string content) => _folder.Write(Path.Combine("Große Läden & Söhne", relative), content);
}
