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
    public void Serial_IsSaidToEachFramework()
    {
        XElement settings = For("<NUnit><NumberOfTestWorkers>8</NumberOfTestWorkers></NUnit><MSTestV2><parallelize><Workers>8</Workers></parallelize></MSTestV2>", Parallelism.Serial);

        Assert.Equal("0", settings.Element("NUnit")?.Element("NumberOfTestWorkers")?.Value);
        Assert.Equal("1", Assert.Single(settings.Elements("MSTestV2").Elements()).Element("Workers")?.Value);
        Assert.Null(settings.Element("MSTest"));
    }

    [Fact]
    public void Parallel_IsFourTestsForEachProcessorInTheDeclaredScope()
    {
        string many = $"{4 * Environment.ProcessorCount}";

        XElement settings = For("<MSTest><Parallelize><Workers>1</Workers><Scope>MethodLevel</Scope></Parallelize></MSTest>", Parallelism.Maximal);

        Assert.Equal(many, settings.Element("NUnit")?.Element("NumberOfTestWorkers")?.Value);
        Assert.Equal((many, "MethodLevel"), (settings.Element("MSTest")?.Element("Parallelize")?.Element("Workers")?.Value, settings.Element("MSTest")?.Element("Parallelize")?.Element("Scope")?.Value));
    }

    [Fact]
    public void Parallel_WithoutADeclaredScope_IsByClass() =>
        Assert.Equal("ClassLevel", For(string.Empty, Parallelism.Maximal).Element("MSTest")?.Element("Parallelize")?.Element("Scope")?.Value);

    [Theory]
    [InlineData("", "7")]
    [InlineData("<NUnit><RandomSeed>3</RandomSeed></NUnit>", "3")]
    public void Seed_IsTheRunsUnlessTheUserChoseOne(string content, string seed) =>
        Assert.Equal(seed, For(content, Parallelism.AsDeclared).Element("NUnit")?.Element("RandomSeed")?.Value);

    [Fact]
    public void Filter_OfTheSettingsIsRead()
    {
        TestSuite suite = SuiteWith("<RunSettings><RunConfiguration><TestCaseFilter>Category=Fast</TestCaseFilter></RunConfiguration></RunSettings>");

        Assert.Equal(new TestFilter.Is("Category", "Fast"), SettingsFilter.Of(suite));
        Assert.Equal(new TestFilter.Everything(), SettingsFilter.Of(suite with { SettingsPath = null }));
    }

    [Fact]
    public void FilterThatIsNone_IsTheUsersFault() =>
        Assert.Equal(FaultKind.Usage, Assert.Throws<QualityGateException>(() => SettingsFilter.Of(SuiteWith("<RunSettings><RunConfiguration><TestCaseFilter>a=</TestCaseFilter></RunConfiguration></RunSettings>"))).Fault.Kind);

    [Fact]
    public void FoldersOfAdapters_AreRelativeToTheFile() =>
        Assert.Equal<string>(
            [Path.Combine(_folder.FullName, "adapters"), Path.GetFullPath("/more")],
            SuiteSettings.Of(SuiteWith("<RunSettings><RunConfiguration><TestAdaptersPaths>adapters;/more</TestAdaptersPaths></RunConfiguration></RunSettings>")).AdapterFolders);

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
        XElement.Parse(SuiteSettings.Of(SuiteWith($"<RunSettings>{content}</RunSettings>")).ForRun(parallelism, seed: 7, "/results"));

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
