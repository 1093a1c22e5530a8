using QualityGate.Core.Suites;
using QualityGate.Projects.Suites;

namespace QualityGate.Projects.Tests.Suites;

public sealed class BuildFingerprintTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public BuildFingerprintTests()
    {
        _scratch.Write("T.dll", "tests");
        _scratch.Write("Product.dll", "product");
        _scratch.Write("T.runtimeconfig.json", "{}");
        _scratch.Write("de/T.resources.dll", "Wörter");
        _scratch.Write("my.runsettings", "<RunSettings/>");
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void SameFiles_GiveTheSame() => Assert.Equal(Fingerprint(), Fingerprint());

    [Theory]
    [InlineData("T.dll")]
    [InlineData("Product.dll")]
    [InlineData("T.runtimeconfig.json")]
    [InlineData("de/T.resources.dll")]
    [InlineData("my.runsettings")]
    [InlineData("New.dll")]
    public void FileThatChanges_GivesAnother(string name)
    {
        string before = Fingerprint();
        _scratch.Write(name, "changed");

        Assert.NotEqual(before, Fingerprint());
    }

    [Fact]
    public void FileThatIsRenamed_GivesAnother()
    {
        string before = Fingerprint();
        File.Move(Path.Combine(_scratch.Path, "Product.dll"), Path.Combine(_scratch.Path, "Produce.dll"));

        Assert.NotEqual(before, Fingerprint());
    }

    [Fact]
    public void FilesThatTestsWrite_ChangeNothing()
    {
        string before = Fingerprint();
        _scratch.Write("results/log.txt", "a test was here");
        _scratch.Write("state.json", "{}");

        Assert.Equal(before, Fingerprint());
    }

    private string Fingerprint() => BuildFingerprint.Of(new TestSuite
    {
        Id = new SuiteId("T.csproj", "net10.0"),
        Platform = TestPlatform.VSTest,
        Host = SuiteHost.Adapter,
        AssemblyPath = Path.Combine(_scratch.Path, "T.dll"),
        SettingsPath = Path.Combine(_scratch.Path, "my.runsettings"),
    });
}
