namespace QualityGate.House.Tests.Projects;

public class PackageWallTests
{
    [Fact]
    public void Repository_HasCentralVersionsOnly() => Walls.AssertUnbroken(
        Repository.Projects.Append(new ProjectFile(Repository.File("Directory.Build.props"))).SelectMany(PackageWall.Check));

    [Fact]
    public void Repository_SaysWhyEachPackageIsHere() =>
        Walls.AssertUnbroken(PackageWall.CheckVersions(new ProjectFile(Repository.File("Directory.Packages.props"))));

    [Theory]
    [InlineData("QualityGate.Storage", """<PackageReference Include="A" />""", 0)]
    [InlineData("QualityGate.Storage", """<PackageReference Include="A" Version="1.0.0" />""", 1)]
    [InlineData("QualityGate.Storage", """<PackageReference Include="A"><Version>1.0.0</Version></PackageReference>""", 1)]
    [InlineData("QualityGate.Storage", """<PackageReference Include="A" VersionOverride="1.0.0" />""", 1)]
    [InlineData("QualityGate.Analyzers", """<PackageReference Include="A" VersionOverride="1.0.0" />""", 0)]
    [InlineData("QualityGate.Core", """<PackageReference Include="A" />""", 1)]
    [InlineData("QualityGate.Runner", """<PackageReference Include="Microsoft.Build" />""", 1)]
    [InlineData("QualityGate.Projects", """<PackageReference Include="Microsoft.Build" />""", 0)]
    public void PackageReferences_AreChecked(string project, string reference, int violations) =>
        Assert.Equal(violations, PackageWall.Check(Project(project, reference)).Count());

    [Theory]
    [InlineData("""<!-- Reads YAML. --><PackageVersion Include="A" Version="1.0.0" />""", 0)]
    [InlineData("""<PackageVersion Include="A" Version="1.0.0" />""", 1)]
    [InlineData("""<!-- --><PackageVersion Include="A" Version="1.0.0" />""", 1)]
    [InlineData("""<!-- Reads YAML. --><PackageVersion Include="A" Version="1.0.0" /><PackageVersion Include="B" Version="1.0.0" />""", 1)]
    [InlineData("""<!-- Reads YAML. --><PackageVersion Include="A" Version="1.*" />""", 1)]
    [InlineData("""<!-- Reads YAML. --><PackageVersion Include="A" Version="[1.0.0,)" />""", 1)]
    [InlineData("""<!-- Reads YAML. --><PackageVersion Include="A" />""", 1)]
    public void CentralVersions_AreChecked(string versions, int violations) =>
        Assert.Equal(violations, PackageWall.CheckVersions(Project("Directory.Packages", versions)).Count());

    private static ProjectFile Project(string name, string items) =>
        ProjectFile.Of($"src/{name}/{name}.csproj", $"<Project><ItemGroup>{items}</ItemGroup></Project>");
}
