using System.Xml.Linq;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Runner.Settings;

namespace QualityGate.Runner.Tests.Settings;

public sealed class SuiteSettingsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("settings-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void AsConfigured_LeavesTheUsersChoices()
    {
        XElement settings = For("<RunConfiguration><DisableParallelization>true</DisableParallelization></RunConfiguration>", Parallelism.AsDeclared);

        Assert.Equal("true", settings.Element("RunConfiguration")?.Element("DisableParallelization")?.Value);
        Assert.Null(settings.Element("xUnit"));
    }

    [Fact]
    public void Serial_WinsOverTheUsersChoices()
    {
        XElement settings = For("<xUnit><ParallelizeTestCollections>true</ParallelizeTestCollections></xUnit>", Parallelism.Serial);

        Assert.Equal("true", settings.Element("RunConfiguration")?.Element("DisableParallelization")?.Value);
        Assert.Equal("false", settings.Element("xUnit")?.Element("ParallelizeTestCollections")?.Value);
    }

    [Fact]
    public void Parallel_WinsOverTheUsersChoices()
    {
        XElement settings = For("<RunConfiguration><DisableParallelization>true</DisableParallelization></RunConfiguration>", Parallelism.Maximal);

        Assert.Equal("false", settings.Element("RunConfiguration")?.Element("DisableParallelization")?.Value);
        Assert.Equal("-1", settings.Element("xUnit")?.Element("MaxParallelThreads")?.Value);
    }

    [Fact]
    public void TestRunParameters_ReachTheAdapter()
    {
        XElement settings = For("""<TestRunParameters><Parameter name="a" value="b" /></TestRunParameters>""", Parallelism.Serial);

        Assert.Equal("b", settings.Element("TestRunParameters")?.Element("Parameter")?.Attribute("value")?.Value);
    }

    [Fact]
    public void TextThatIsNoXml_IsTheUsersFault()
    {
        QualityGateException fault = Assert.Throws<QualityGateException>(() => SuiteSettings.Of(SuiteWith("<RunSettings>")));

        Assert.Equal(FaultKind.Usage, fault.Fault.Kind);
    }

    [Fact]
    public void XmlOfAnotherKind_IsTheUsersFault() =>
        Assert.Equal(FaultKind.Usage, Assert.Throws<QualityGateException>(() => SuiteSettings.Of(SuiteWith("<Project />"))).Fault.Kind);

    private XElement For(string content, Parallelism parallelism) =>
        XElement.Parse(SuiteSettings.Of(SuiteWith($"<RunSettings>{content}</RunSettings>")).ForRun(parallelism, seed: 7));

    private TestSuite SuiteWith(string settings)
    {
        string path = Path.Combine(_folder.FullName, "my.runsettings");
        File.WriteAllText(path, settings);
        return new TestSuite
        {
            Id = new SuiteId("T.csproj", "net10.0"),
            Platform = TestPlatform.VSTest,
            Host = SuiteHost.Adapter,
            AssemblyPath = "/tests/T.dll",
            SettingsPath = path,
        };
    }
}
