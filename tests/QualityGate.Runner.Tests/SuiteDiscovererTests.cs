using System.Collections.Immutable;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests;

[Collection(SpecimenTurns.Name)]
public sealed class SuiteDiscovererTests(SpecimenSuite specimens)
{
    private static Task<Discovery> DiscoverAsync(string assembly) =>
        new SuiteDiscoverer(SpecimenSuite.Options).DiscoverAsync(SpecimenSuite.SuiteAt(assembly), CancellationToken.None);

    private static Task<Discovery> DiscoverAsync(string rows, RunnerOptions options) => new SuiteDiscoverer(options).DiscoverAsync(
        SpecimenSuite.SuiteAt(SpecimenSuite.AssemblyPath) with { Environment = ImmutableSortedDictionary<string, string>.Empty.Add("SPECIMEN_ROWS", rows) },
        CancellationToken.None);

    [Fact]
    public void EveryCase_IsDiscoveredOnce()
    {
        Assert.Equal(specimens.Discovery.Tests.Length, specimens.Discovery.Tests.Select(test => test.Id).Distinct().Count());
        Assert.Equal(3, specimens.Named("Rows.Enumerated").Length);
        Assert.Single(specimens.Named("Rows.TogetherInOneCase"));
        Assert.Empty(specimens.Discovery.Errors);
    }

    [Fact]
    public async Task SecondDiscovery_GivesTheSameIdentities()
    {
        Discovery again = await DiscoverAsync(SpecimenSuite.AssemblyPath);

        Assert.Equal(
            specimens.Discovery.Tests.Select(test => test.Id).Where(test => test.Method != "NeverTheSame").Order(),
            again.Tests.Select(test => test.Id).Where(test => test.Method != "NeverTheSame").Order());
    }

    [Fact]
    public void PlainTest_IsDescribed()
    {
        DiscoveredTest test = specimens.Discovery.Tests.Single(test => test.Id.FullName == "QualityGate.Specimens.Plain.Passes");

        Assert.Equal("QualityGate.Specimens.Plain.Passes", test.DisplayName);
        Assert.Equal(new Trait("Category", "Fast"), Assert.Single(test.Traits));
        Assert.Equal("Plain.cs", test.Location?.File);
        Assert.InRange(test.Location!.Line, 5, 10);
    }

    [Fact]
    public void SkippedTest_SaysWhy() =>
        Assert.Equal("the reason", specimens.Discovery.Tests.Single(test => test.Id.Method == "IsSkipped").SkipReason);

    [Fact]
    public async Task RowsThatKillTheirHost_AreAFaultThatSaysHow()
    {
        QualityGateException died = await Assert.ThrowsAsync<QualityGateException>(() => DiscoverAsync("die", SpecimenSuite.Options));

        Assert.Equal(FaultKind.HostCrashed, died.Fault.Kind);
        Assert.Contains("Process terminated.", died.Fault.Message, StringComparison.Ordinal);
        Assert.Contains(died.Fault.Details, line => line.Contains("FatalRows.get_Data()", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RowsThatHang_AreAFaultThatSaysWhere()
    {
        QualityGateException hung = await Assert.ThrowsAsync<QualityGateException>(() =>
            DiscoverAsync("hang", SpecimenSuite.Options with { DiscoveryTimeout = TimeSpan.FromSeconds(3) }));

        Assert.Equal(FaultKind.HostCrashed, hung.Fault.Kind);
        Assert.Contains("FatalRows.get_Data()", hung.Fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingAdapter_IsAFaultThatNamesIt()
    {
        using SpecimenCopy copy = new();
        File.Delete(copy.PathOf("xunit.runner.visualstudio.testadapter.dll"));

        QualityGateException missing = await Assert.ThrowsAsync<QualityGateException>(() => DiscoverAsync(copy.AssemblyPath));

        Assert.Equal(FaultKind.Environment, missing.Fault.Kind);
        Assert.Contains("no test adapter", missing.Fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CorruptAssembly_IsAFault()
    {
        using SpecimenCopy copy = new();
        await File.WriteAllTextAsync(copy.AssemblyPath, "no assembly");

        QualityGateException corrupt = await Assert.ThrowsAsync<QualityGateException>(() => DiscoverAsync(copy.AssemblyPath));

        Assert.Equal(FaultKind.Environment, corrupt.Fault.Kind);
        Assert.Contains("QualityGate.Specimens", corrupt.Fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingRuntime_IsAFaultWithItsDownload()
    {
        using SpecimenCopy copy = new();
        string configuration = copy.PathOf("QualityGate.Specimens.runtimeconfig.json");
        string text = await File.ReadAllTextAsync(configuration);
        await File.WriteAllTextAsync(configuration, text.Replace("\"10.0.0\"", "\"99.0.0\"", StringComparison.Ordinal));

        QualityGateException missing = await Assert.ThrowsAsync<QualityGateException>(() => DiscoverAsync(copy.AssemblyPath));

        Assert.Contains("99.0.0", missing.Fault.Message, StringComparison.Ordinal);
        Assert.Contains("https://aka.ms/dotnet", missing.Fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingDependencyFile_IsNoHindrance()
    {
        using SpecimenCopy copy = new();
        File.Delete(copy.PathOf("QualityGate.Specimens.deps.json"));

        Discovery discovery = await DiscoverAsync(copy.AssemblyPath);

        Assert.Equal(specimens.Discovery.Tests.Length, discovery.Tests.Length);
    }
}
