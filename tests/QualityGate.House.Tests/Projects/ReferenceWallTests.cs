namespace QualityGate.House.Tests.Projects;

public class ReferenceWallTests
{
    [Fact]
    public void Repository_KeepsTheDirection() => Walls.AssertUnbroken(Repository.Projects.SelectMany(ReferenceWall.Check));

    [Theory]
    [InlineData("QualityGate.Core", "QualityGate.Projects")]
    [InlineData("QualityGate.Projects", "QualityGate.Runner")]
    [InlineData("QualityGate.Runner", "QualityGate.Storage")]
    [InlineData("QualityGate.Storage", "QualityGate.Reporting")]
    [InlineData("QualityGate.Reporting", "QualityGate.Projects")]
    [InlineData("QualityGate.TestHost", "QualityGate.Core")]
    [InlineData("QualityGate.Analyzers", "QualityGate.Core")]
    [InlineData("QualityGate.Runner", "QualityGate.Cli")]
    [InlineData("QualityGate.Storage.Tests", "QualityGate.Reporting")]
    [InlineData("QualityGate.Cli.Tests", "QualityGate.Runner.Tests")]
    public void ForbiddenReference_IsNamed(string from, string to)
    {
        Violation violation = Assert.Single(ReferenceWall.Check(Project(from, Reference(to))));

        Assert.Equal(2, violation.Line);
        Assert.Contains($"{from} may not use {to}", violation.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("QualityGate.Runner", "QualityGate.Projects")]
    [InlineData("QualityGate.Scanning", "QualityGate.Projects")]
    [InlineData("QualityGate.Cli", "QualityGate.Reporting")]
    [InlineData("QualityGate.Storage.Tests", "QualityGate.Storage")]
    [InlineData("QualityGate.Storage.Tests", "QualityGate.Core")]
    [InlineData("QualityGate.House.Tests", "QualityGate.Cli")]
    public void AllowedReference_Passes(string from, string to) =>
        Assert.Empty(ReferenceWall.Check(Project(from, Reference(to))));

    [Fact]
    public void BackslashesInAReference_AreUnderstood() =>
        Assert.Single(ReferenceWall.Check(Project("QualityGate.Core", """<ProjectReference Include="..\QualityGate.Cli\QualityGate.Cli.csproj" />""")));

    [Fact]
    public void UnknownProject_IsAskedForItsPlace() =>
        Assert.Contains("has no place", Assert.Single(ReferenceWall.Check(Project("QualityGate.Misc", ""))).Advice, StringComparison.Ordinal);

    [Fact]
    public void HostReferencedAsAnAssembly_IsRefused() =>
        Assert.Contains("ReferenceOutputAssembly", Assert.Single(ReferenceWall.Check(Project("QualityGate.Runner", Reference("QualityGate.TestHost")))).Advice, StringComparison.Ordinal);

    [Theory]
    [InlineData("ReferenceOutputAssembly=\"false\"", 0)]
    [InlineData("", 1)]
    public void Rules_AreLoadedByTheScanAndNeverReferenced(string attribute, int violations) => Assert.Equal(
        violations,
        ReferenceWall.Check(Project("QualityGate.Scanning", $"""<ProjectReference Include="../QualityGate.Analyzers/QualityGate.Analyzers.csproj" {attribute} />""")).Count());

    [Theory]
    [InlineData("QualityGate.Runner.Tests", "ReferenceOutputAssembly=\"false\"", 0)]
    [InlineData("QualityGate.Runner.Tests", "", 1)]
    [InlineData("QualityGate.Runner", "ReferenceOutputAssembly=\"false\"", 1)]
    public void Specimens_AreBuiltWithTheirTestsAndNeverLoaded(string project, string attribute, int violations) => Assert.Equal(
        violations,
        ReferenceWall.Check(Project(project, $"""<ProjectReference Include="Specimens/A.csproj" {attribute} />""")).Count());

    [Theory]
    [InlineData("QualityGate.Runner", "../QualityGate.TestHost/Wire/*.cs", 0)]
    [InlineData("QualityGate.Runner", "../QualityGate.TestHost/Hosting/*.cs", 1)]
    [InlineData("QualityGate.Storage", "../QualityGate.TestHost/Wire/*.cs", 1)]
    [InlineData("QualityGate.Storage", "$(RepositoryRoot)/../elsewhere/*.cs", 1)]
    [InlineData("QualityGate.Cli.Tests", "../QualityGate.Storage.Tests/Histories/Cluster.cs", 0)]
    [InlineData("QualityGate.Cli.Tests", "../QualityGate.Storage.Tests/*.cs", 1)]
    [InlineData("QualityGate.Cli.Tests", "../../src/QualityGate.Storage/Histories/Store.cs", 1)]
    [InlineData("QualityGate.Cli", "../QualityGate.Storage.Tests/Histories/Cluster.cs", 1)]
    public void LinkedSources_OnlyTheWireInTheRunnerAndSingleFilesOfOtherTests(string project, string files, int violations) =>
        Assert.Equal(violations, ReferenceWall.Check(Project(project, $"""<Compile Include="{files}" />""")).Count());

    private static ProjectFile Project(string name, string item) =>
        ProjectFile.Of($"src/{name}/{name}.csproj", $"<Project>\n  <ItemGroup>{item}</ItemGroup>\n</Project>");

    private static string Reference(string to) => $"""<ProjectReference Include="../{to}/{to}.csproj" />""";
}
