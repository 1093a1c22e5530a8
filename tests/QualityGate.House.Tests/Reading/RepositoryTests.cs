namespace QualityGate.House.Tests.Reading;

/// <summary>A wall around nothing always stands: these see that there is something inside.</summary>
public class RepositoryTests
{
    [Fact]
    public void Sources_HoldProductAndTests()
    {
        Assert.Contains(Repository.Sources, file => file.Path == "src/QualityGate.Core/Faults/Fault.cs");
        Assert.Contains(Repository.Sources, file => file.Path == "tests/QualityGate.House.Tests/Reading/RepositoryTests.cs");
    }

    [Fact]
    public void Sources_HoldNoSpecimenAndNoBuildOutput() =>
        Assert.DoesNotContain(Repository.Sources, file => Repository.IsSpecimen(file.Path) || file.Path.Contains("/obj/", StringComparison.Ordinal));

    [Fact]
    public void Sources_AreReadWithoutSyntaxErrors() =>
        Assert.All(Repository.Sources, file => Assert.Empty(file.Root.GetDiagnostics()));

    [Theory]
    [InlineData("tests/FlakyZoo/Empty/Empty.csproj", true)]
    [InlineData("tests/QualityGate.Runner.Tests/Specimens/Plain.cs", true)]
    [InlineData("tests/QualityGate.Runner.Tests/SerialSpecimens/Plain.cs", true)]
    [InlineData("tests/QualityGate.Runner.Tests/Specimens", false)]
    [InlineData("tests/QualityGate.Runner.Tests/Hosts/HostPoolTests.cs", false)]
    [InlineData("src/QualityGate.Runner/Specimens/Plain.cs", false)]
    public void Specimens_LieInTheZooOrBesideTheirTests(string path, bool isSpecimen) =>
        Assert.Equal(isSpecimen, Repository.IsSpecimen(path));

    [Fact]
    public void Projects_HoldEveryRoom() =>
        Assert.Superset(
            new HashSet<string> { "QualityGate.Core", "QualityGate.TestHost", "QualityGate.House.Tests" },
            Repository.Projects.Select(project => project.Name).ToHashSet());

    [Fact]
    public void Files_HoldDocumentsAndScripts()
    {
        Assert.Contains(Repository.Files, file => file.Path == "docs/architecture.md");
        Assert.Contains(Repository.Files, file => file.Path == "eng/verify.sh");
    }
}
