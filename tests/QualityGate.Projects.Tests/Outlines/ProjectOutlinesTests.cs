using QualityGate.Core.Suites;
using QualityGate.Projects.Outlines;

namespace QualityGate.Projects.Tests.Outlines;

public sealed class ProjectOutlinesTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("xunit", TestFramework.XunitV2)]
    [InlineData("xunit.v3", TestFramework.XunitV3)]
    [InlineData("nunit", TestFramework.NUnit)]
    [InlineData("MSTest", TestFramework.MSTest)]
    [InlineData("MSTest.TestFramework", TestFramework.MSTest)]
    [InlineData("TUnit", TestFramework.TUnit)]
    public void Reference_TellsTheFramework(string package, TestFramework framework)
    {
        Project("tests/A.Tests/A.Tests.csproj", $"<PackageReference Include=\"{package}\" Version=\"1.0.0\" />");

        Assert.Equal([framework], Assert.Single(Found()).Frameworks.AsEnumerable());
    }

    [Fact]
    public void SdkOfMSTest_NeedsNoReference()
    {
        _scratch.Write("A.csproj", "<Project Sdk=\"MSTest.Sdk/4.0.0\" />");

        Assert.Equal([TestFramework.MSTest], Assert.Single(Found()).Frameworks.AsEnumerable());
    }

    [Fact]
    public void ProductProject_IsNoTestProject()
    {
        Project("src/Shop/Shop.csproj", "<PackageReference Include=\"Newtonsoft.Json\" Version=\"1.0.0\" />");

        Assert.Empty(Found());
    }

    [Fact]
    public void ReferenceInASharedFile_CountsForTheProjectsBelow()
    {
        _scratch.Write("tests/Directory.Build.props", "<Project><ItemGroup><PackageReference Include=\"NUnit\" /></ItemGroup></Project>");
        Project("tests/A/A.csproj", "");
        Project("src/B/B.csproj", "");

        Assert.Equal(["tests/A/A.csproj"], Found().Select(project => project.Path));
    }

    [Fact]
    public void TargetFrameworks_AreThoseWrittenOut()
    {
        Project("A.csproj", "<PackageReference Include=\"xunit\" />", "<TargetFrameworks>net8.0; net10.0;$(More)</TargetFrameworks>");

        Assert.Equal(["net8.0", "net10.0"], Assert.Single(Found()).Targets.AsEnumerable());
    }

    [Fact]
    public void TargetFrameworkOfASharedFile_HoldsForWhoeverSaysNothing()
    {
        _scratch.Write("Directory.Build.props", "<Project><PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup></Project>");
        Project("A.csproj", "<PackageReference Include=\"xunit\" />");

        Assert.Equal(["net9.0"], Assert.Single(Found()).Targets.AsEnumerable());
    }

    [Theory]
    [InlineData("this is no XML")]
    [InlineData("")]
    [InlineData("<!DOCTYPE p [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Project>&e;</Project>")]
    public void ProjectThatCannotBeRead_IsPassedOver(string text)
    {
        _scratch.Write("Broken.csproj", text);
        Project("Whole.csproj", "<PackageReference Include=\"xunit\" />");

        Assert.Equal(["Whole.csproj"], Found().Select(project => project.Path));
    }

    [Fact]
    public void BuildOutput_IsNotLookedAt()
    {
        Project("obj/Copy.csproj", "<PackageReference Include=\"xunit\" />");

        Assert.Empty(Found());
    }

    private ImmutableArray<ProjectOutline> Found() => ProjectOutlines.Below(_scratch.Path);

    private void Project(string path, string items, string properties = "") => _scratch.Write(
        path, $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>");
}
