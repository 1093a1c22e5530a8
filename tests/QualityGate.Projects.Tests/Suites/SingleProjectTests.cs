using QualityGate.Core.Suites;
using QualityGate.Projects.Suites;

namespace QualityGate.Projects.Tests.Suites;

public sealed class SingleProjectTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task PropertiesAndFramework_ReachBuildAndReading()
    {
        string project = _folder.Write("A.csproj", ProjectXml.Application(
            """
            <PropertyGroup><AssemblyName>A.$(Flavour)</AssemblyName></PropertyGroup>
            <Target Name="Check" BeforeTargets="Build">
              <Error Condition="'$(Toppings)' != 'nuts;cream, or none'" Text="Toppings: $(Toppings)" />
            </Target>
            """, "net8.0;net10.0"));

        FoundSuites found = await Finder.BuildAsync(new SuiteRequest
        {
            Path = project,
            Configuration = "Special",
            Framework = "net10.0",
            Properties = ImmutableSortedDictionary<string, string>.Empty.Add("Flavour", "Sweet").Add("Toppings", "nuts;cream, or none"),
        });

        Assert.Empty(found.Faults);
        TestSuite suite = Assert.Single(found.Suites);
        Assert.Equal(new SuiteId("A.csproj", "net10.0"), suite.Id);
        Assert.EndsWith(Path.Combine("bin", "Special", "net10.0", "A.Sweet.dll"), suite.AssemblyPath, StringComparison.Ordinal);
        Assert.Equal(TestPlatform.MicrosoftTestingPlatform, suite.Platform);
        Assert.False(Directory.Exists(_folder["bin/Special/net8.0"]), "The other framework was built as well.");
    }

    [Fact]
    public async Task FileThatIsNoAssembly_IsRefused()
    {
        string file = _folder.Write("A.Tests.dll", "text");

        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(() => Finder.BuildAsync(new SuiteRequest { Path = file }));
        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
    }
}
