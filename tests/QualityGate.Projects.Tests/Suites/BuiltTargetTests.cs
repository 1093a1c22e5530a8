using QualityGate.Core.Suites;
using QualityGate.Projects.Suites;

namespace QualityGate.Projects.Tests.Suites;

[Collection(ShopGroup.Name)]
public sealed class BuiltTargetTests(Shop shop)
{
    private const string Tests = "tests/Shop Tests/Shop Tests.csproj";

    [Fact]
    public void FolderWithASolution_IsBuiltOnceAsAWhole()
    {
        Assert.Equal(["Shop.sln"], shop.Steps.OfType<SuiteStep.Building>().Select(step => step.Subject));
        Assert.Contains(shop.Steps.OfType<SuiteStep.BuildPrinted>(), step => step.Line.Contains("Shop Tests.dll", StringComparison.Ordinal));
    }

    [Fact]
    public void Solution_GivesOneSuitePerProjectAndFramework()
    {
        Assert.Empty(shop.Built.Faults);
        Assert.Equal(shop.Root, shop.Built.Root);
        Assert.Matches(@"^\d+\.\d+\.\d+", shop.Built.Sdk);
        Assert.Equal([new SuiteId(Tests, "net10.0"), new SuiteId(Tests, "net8.0")], shop.Built.Suites.Select(suite => suite.Id));
    }

    [Fact]
    public void Suite_KnowsItsPlatformAssemblyAndSettings() => Assert.All(shop.Built.Suites, suite =>
    {
        Assert.Equal(TestPlatform.VSTest, suite.Platform);
        Assert.Equal(shop[$"tests/Shop Tests/bin/Release/{suite.Id.Framework}/Shop Tests.dll"], suite.AssemblyPath);
        Assert.Equal(shop["tests/Shop Tests/all.runsettings"], suite.SettingsPath);
    });

    [Fact]
    public void ProjectsWithoutTests_AreListedAndTheSuspiciousOneIsMarked() => Assert.Equal<OtherProject>(
        [new("src/Shop/Shop.csproj", OtherProjectKind.Product), new("tests/Forgotten/Forgotten.csproj", OtherProjectKind.LooksLikeTests)],
        shop.Built.Others);

    [Theory]
    [InlineData("Shop.sln")]
    [InlineData("solutions/Shop.slnx")]
    [InlineData(Tests)]
    [InlineData("tests/Shop Tests")]
    public async Task OtherWaysToNameIt_GiveTheSameSuites(string path)
    {
        FoundSuites found = await Finder.FindBuiltAsync(shop.Request(path));

        Assert.Empty(found.Faults);
        Assert.Equal<TestSuite>(shop.Built.Suites, found.Suites);
    }

    [UnixFact]
    public async Task WayThroughALink_GivesTheSameSuites()
    {
        using ScratchFolder elsewhere = new();
        Directory.CreateSymbolicLink(elsewhere["link"], shop["tests"]);

        FoundSuites found = await Finder.FindBuiltAsync(shop.Request("") with { Path = elsewhere["link/Shop Tests/Shop Tests.csproj"] });
        Assert.Equal<TestSuite>(shop.Built.Suites, found.Suites);
    }

    [Fact]
    public async Task FolderWithoutASolution_GivesAllProjectsBelowIt()
    {
        FoundSuites found = await Finder.FindBuiltAsync(shop.Request("tests"));

        Assert.Equal<TestSuite>(shop.Built.Suites, found.Suites);
        Assert.Equal(["tests/Forgotten/Forgotten.csproj"], found.Others.Select(other => other.Project));
        Fault fault = Assert.Single(found.Faults);
        Assert.Equal((FaultKind.Build, "tests/Idle/Idle.csproj"), (fault.Kind, fault.Subject));
    }

    [Fact]
    public async Task BuiltAssembly_IsASuiteOfItsOwn()
    {
        const string Assembly = "tests/Shop Tests/bin/Release/net8.0/Shop Tests.dll";
        FoundSuites found = await Finder.FindBuiltAsync(shop.Request(Assembly));

        TestSuite suite = Assert.Single(found.Suites);
        Assert.Equal(new SuiteId(Assembly, "net8.0"), suite.Id);
        Assert.Equal(TestPlatform.VSTest, suite.Platform);
    }

    [Fact]
    public async Task BuiltLibrary_IsNoSuite()
    {
        FoundSuites found = await Finder.FindBuiltAsync(shop.Request("src/Shop/bin/Release/net8.0/Shop.dll"));

        Fault fault = Assert.Single(found.Faults);
        Assert.Equal(FaultKind.Environment, fault.Kind);
        Assert.Contains("no Shop.runtimeconfig.json", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Tests)]
    [InlineData("Shop.sln")]
    public async Task ChosenFramework_LeavesOneSuite(string path)
    {
        FoundSuites found = await Finder.FindBuiltAsync(shop.Request(path) with { Framework = "net8.0" });

        Assert.Equal(new SuiteId(Tests, "net8.0"), Assert.Single(found.Suites).Id);
    }

    [Fact]
    public async Task FrameworkTheProjectLacks_IsRefusedWithThoseItHas()
    {
        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(
            () => Finder.FindBuiltAsync(shop.Request(Tests) with { Framework = "net9.0" }));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.EndsWith("no target framework 'net9.0'; it has net8.0, net10.0.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FrameworkNoProjectHas_IsAFault()
    {
        FoundSuites found = await Finder.FindBuiltAsync(shop.Request("Shop.sln") with { Framework = "net9.0" });

        Assert.Contains(found.Others, other => other is { Project: Tests, Kind: OtherProjectKind.OtherFramework });
        Assert.Equal(FaultKind.Usage, Assert.Single(found.Faults).Kind);
    }

    [Fact]
    public async Task ConfigurationThatWasNotBuilt_IsAFaultThatSaysSo()
    {
        FoundSuites found = await Finder.FindBuiltAsync(shop.Request(Tests) with { Configuration = "Debug", Framework = "net10.0" });

        Fault fault = Assert.Single(found.Faults);
        Assert.Equal(FaultKind.Build, fault.Kind);
        Assert.Contains("there is no tests/Shop Tests/bin/Debug/net10.0/Shop Tests.dll", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Leave out --no-build", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfigurationTheSolutionLacks_IsRefusedWithThoseItHas()
    {
        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(
            () => Finder.FindBuiltAsync(shop.Request("Shop.sln") with { Configuration = "Relaese" }));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.EndsWith("has no configuration 'Relaese|Any CPU'; it has Debug|Any CPU, Release|Any CPU.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProjectWithoutTests_IsAFaultOfItsOwnKind()
    {
        FoundSuites found = await Finder.FindBuiltAsync(shop.Request("src/Shop"));

        Assert.Empty(found.Suites);
        Assert.Equal(FaultKind.NoTests, Assert.Single(found.Faults).Kind);
    }

    [Fact]
    public async Task UserSettingsAndEnvironment_ReachTheSuite()
    {
        string settings = shop["solutions/Shop.slnx"];
        FoundSuites found = await Finder.FindBuiltAsync(shop.Request(Tests) with
        {
            SettingsPath = settings,
            Environment = ImmutableSortedDictionary<string, string>.Empty.Add("SHOP", "open"),
        });

        Assert.All(found.Suites, suite => Assert.Equal((settings, "open"), (suite.SettingsPath, suite.Environment["SHOP"])));
    }

    [Fact]
    public async Task MissingUserSettings_AreRefused()
    {
        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(
            () => Finder.FindBuiltAsync(shop.Request(Tests) with { SettingsPath = shop["tests/Shop Tests/al.runsettings"] }));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.Contains("all.runsettings", refusal.Message, StringComparison.Ordinal);
    }
}
