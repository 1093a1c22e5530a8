using QualityGate.Projects.Compilers;
using QualityGate.Projects.Sources;
using QualityGate.Projects.Suites;
using QualityGate.Projects.Tests.Suites;

namespace QualityGate.Projects.Tests.Sources;

[Collection(ShopGroup.Name)]
public sealed class CodeFinderTests(Shop shop)
{
    [Fact]
    public async Task Solution_GivesEveryProjectInEveryFramework()
    {
        FoundCode found = await FindAsync("Shop.sln");

        Assert.Equal(
            ["src/Shop/Shop.csproj net8.0", "tests/Forgotten/Forgotten.csproj net10.0", "tests/Shop Tests/Shop Tests.csproj net10.0", "tests/Shop Tests/Shop Tests.csproj net8.0"],
            found.Projects.Select(project => $"{project.Project} {project.Framework}"));
        Assert.Empty(found.Faults);
        Assert.Equal([false, true, true, true], found.Projects.Select(project => project.HasTests));
        Assert.Equal([true, false, false, false], found.Projects.Select(project => project.AsksToBeRead));
    }

    [Fact]
    public async Task Project_SaysHowTheCompilerIsCalled()
    {
        FoundCode found = await FindAsync("tests/Shop Tests/Shop Tests.csproj");

        CompilerCall call = await DesignTimeBuild.AskAsync(found.Projects[0], CancellationToken.None);

        Assert.Equal(shop["tests/Shop Tests"], call.Folder);
        Assert.Contains("TillTests.cs", call.Arguments);
        Assert.Contains(call.Arguments, argument => argument.StartsWith("/reference:", StringComparison.Ordinal) && argument.Contains("/Shop.dll", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ProjectThatWasNeverRestored_IsAFault()
    {
        using ScratchFolder folder = new();
        folder.Write("A.csproj", ProjectXml.Sdk(""));

        FoundCode found = await CodeFinder.FindAsync(new SuiteRequest { Path = folder.Path, Build = BuildChoice.UseExisting }, new Finder(), CancellationToken.None);

        Assert.Equal(FaultKind.Build, Assert.Single(found.Faults).Kind);
        Assert.Empty(found.Projects);
    }

    private Task<FoundCode> FindAsync(string path) =>
        CodeFinder.FindAsync(shop.Request(path) with { Build = BuildChoice.UseExisting }, new Finder(), CancellationToken.None);
}
