using System.Xml.Linq;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Declarations;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.Declarations;

[Collection(SpecimenTurns.Name)]
public sealed class XunitDeclarationTests
{
    private static readonly XElement NoSettings = new("RunSettings");

    [Fact]
    public void SilentSuite_IsParallel() =>
        Assert.Equal(DeclaredParallelism.Parallel, XunitDeclaration.Of(SpecimenSuite.AssemblyPath, NoSettings));

    [Fact]
    public void Attribute_MakesItSerial() =>
        Assert.Equal(DeclaredParallelism.Serial, XunitDeclaration.Of(SpecimenSuite.SerialAssemblyPath, NoSettings));

    [Fact]
    public void Settings_WinOverTheAttribute() =>
        Assert.Equal(
            DeclaredParallelism.Parallel,
            XunitDeclaration.Of(SpecimenSuite.SerialAssemblyPath, XElement.Parse("<RunSettings><xUnit><ParallelizeTestCollections>true</ParallelizeTestCollections></xUnit></RunSettings>")));

    [Theory]
    [InlineData("""{ "parallelizeTestCollections": false, } // as they write it""", DeclaredParallelism.Serial)]
    [InlineData("""{ "parallelizeTestCollections": true }""", DeclaredParallelism.Parallel)]
    [InlineData("""{ "diagnosticMessages": true }""", DeclaredParallelism.Parallel)]
    [InlineData("not JSON", DeclaredParallelism.Parallel)]
    public void ConfigurationFile_IsListenedTo(string text, DeclaredParallelism expected)
    {
        using SpecimenCopy copy = new();
        File.WriteAllText(copy.PathOf("xunit.runner.json"), text);

        Assert.Equal(expected, XunitDeclaration.Of(copy.AssemblyPath, NoSettings));
    }

    [Theory]
    [InlineData("xunit.v3.core.dll", DeclaredParallelism.Serial)]
    [InlineData("xunit.core.dll", DeclaredParallelism.Parallel)]
    public void ConfigurationOfAnApplication_WinsWhereTheFrameworkMakesOne(string framework, DeclaredParallelism expected)
    {
        using SpecimenCopy copy = new();
        File.Delete(copy.PathOf("xunit.core.dll"));
        File.WriteAllText(copy.PathOf(framework), string.Empty);
        File.WriteAllText(copy.PathOf("xunit.runner.json"), """{ "parallelizeTestCollections": true }""");
        File.WriteAllText(Path.ChangeExtension(copy.AssemblyPath, ".testconfig.json"), """{ "xUnit": { "parallelizeTestCollections": false } }""");

        Assert.Equal(expected, XunitDeclaration.Of(copy.AssemblyPath, NoSettings));
    }

    [Fact]
    public async Task SuiteThatDeclaresToBeSerial_IsForcedToMeet()
    {
        TestSuite suite = SpecimenSuite.SuiteAt(SpecimenSuite.SerialAssemblyPath);
        Discovery discovery = await new SuiteDiscoverer(SpecimenSuite.Options).DiscoverAsync(suite, CancellationToken.None);

        Assert.Equal(DeclaredParallelism.Serial, discovery.Parallelism);
        Assert.Contains(await TogetherAsync(suite, discovery, ParallelCondition.Instance), said => said == "together: 3");
        Assert.All(await TogetherAsync(suite, discovery, AsConfiguredCondition.Instance), said => Assert.Equal("together: 1", said));
    }

    [Fact]
    public async Task ConfigurationFileThatForbidsIt_IsOverruled()
    {
        using SpecimenCopy copy = new();
        await File.WriteAllTextAsync(copy.PathOf("xunit.runner.json"), """{ "parallelizeTestCollections": false, "maxParallelThreads": 1 }""");
        TestSuite suite = SpecimenSuite.SuiteAt(copy.AssemblyPath);
        Discovery discovery = await new SuiteDiscoverer(SpecimenSuite.Options).DiscoverAsync(suite, CancellationToken.None);

        Assert.Contains(await TogetherAsync(suite, discovery, ParallelCondition.Instance), said => said == "together: 3");
    }

    private static async Task<IEnumerable<string?>> TogetherAsync(TestSuite suite, Discovery discovery, Condition condition)
    {
        await using SuiteRunner runner = new([new PreparedSuite(suite, discovery)], SpecimenSuite.Options, TimeProvider.System);
        SuiteRun run = await runner.RunAsync(
            new PlannedRun
            {
                Number = 1,
                Suite = suite.Id,
                Conditions = ConditionSet.Of(condition),
                Tests = new TestSelection.Only([.. discovery.Tests.Where(test => test.Id.Method == "Meets").Select(test => test.Id)]),
                Seed = 1,
            },
            new Listener(),
            CancellationToken.None);
        return run.Observations.Select(observation => observation.Output?.Trim());
    }
}
