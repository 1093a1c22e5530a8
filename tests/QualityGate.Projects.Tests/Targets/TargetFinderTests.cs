using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Tests.Targets;

public sealed class TargetFinderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("A.csproj")]
    [InlineData("A.fsproj")]
    [InlineData("A.vbproj")]
    [InlineData("sp ace/Größe/A.csproj")]
    public void Project_IsItself(string project)
    {
        string path = _folder.Write(project);

        Target.Projects target = Assert.IsType<Target.Projects>(TargetFinder.Find(path));
        Assert.Equal<string>([Real(path)], target.Paths);
        Assert.Equal(Path.GetDirectoryName(Real(path)), target.Folder);
    }

    [Theory]
    [InlineData("A.sln")]
    [InlineData("A.slnx")]
    public void Solution_IsItself(string solution)
    {
        string path = _folder.Write(solution);

        Assert.Equal(Real(path), Assert.IsType<Target.Solution>(TargetFinder.Find(path)).Path);
    }

    [Fact]
    public void Assembly_IsItself()
    {
        string path = _folder.Write("A.Tests.dll");

        Assert.Equal(Real(path), Assert.IsType<Target.Assembly>(TargetFinder.Find(path)).Path);
    }

    [Fact]
    public void FolderWithOneSolution_IsThatSolution()
    {
        string solution = _folder.Write("All.slnx");
        _folder.Write("A.csproj");

        Assert.Equal(Real(solution), Assert.IsType<Target.Solution>(TargetFinder.Find(_folder.Path)).Path);
    }

    [Fact]
    public void FolderWithTwoSolutions_IsRefusedWithBothNames()
    {
        _folder.Write("One.sln");
        _folder.Write("Two.slnx");

        string message = Usage.Message(() => TargetFinder.Find(_folder.Path));
        Assert.Contains("holds 2 solutions", message, StringComparison.Ordinal);
        Assert.Contains("'One.sln' or 'Two.slnx'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderWithOneProject_IsThatProjectAlone()
    {
        string project = _folder.Write("A.csproj");
        _folder.Write("below/B.csproj");

        Assert.Equal<string>([Real(project)], Assert.IsType<Target.Projects>(TargetFinder.Find(_folder.Path)).Paths);
    }

    [Fact]
    public void FolderWithoutEither_IsAllProjectsBelowIt()
    {
        string second = _folder.Write("tests/B.Tests/B.Tests.fsproj");
        string first = _folder.Write("src/A/A.csproj");
        foreach (string ignored in (string[])["src/A/bin/X.csproj", "src/A/obj/X.csproj", "node_modules/x/X.csproj", ".hidden/X.csproj"])
            _folder.Write(ignored);

        Assert.Equal<string>([Real(first), Real(second)], Assert.IsType<Target.Projects>(TargetFinder.Find(_folder.Path)).Paths);
    }

    [Fact]
    public void FolderWithoutAnyProject_IsRefused()
    {
        string message = Usage.Message(() => TargetFinder.Find(_folder.Path));

        Assert.Contains("no project", message, StringComparison.Ordinal);
    }

    [Fact]
    public void FileOfAnotherKind_IsRefused()
    {
        string message = Usage.Message(() => TargetFinder.Find(_folder.Write("notes.txt")));

        Assert.StartsWith("'notes.txt' is neither a project", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Shop.Test.csproj", "Shop.Tests.csproj")]
    [InlineData("shop.tests.csproj", "Shop.Tests.csproj")]
    [InlineData("tets/Shop.Tests.csproj", "tests")]
    public void MissingPath_IsRefusedWithTheNearestName(string typed, string nearest)
    {
        _folder.Write("Shop.Tests.csproj");
        _folder.Write("tests/Shop.Tests.csproj");
        _folder.Write("Warehouse.csproj");
        if (File.Exists(_folder[typed]))
            return; // The file system does not tell upper from lower case.

        Assert.EndsWith($"Did you mean '{Real(_folder[nearest])}'?", Usage.Message(() => TargetFinder.Find(_folder[typed])), StringComparison.Ordinal);
    }

    [Fact]
    public void MissingPathLikeNothingThere_IsRefusedWithoutAGuess()
    {
        _folder.Write("Shop.Tests.csproj");

        Assert.EndsWith("zzz'.", Usage.Message(() => TargetFinder.Find(_folder["zzz"])), StringComparison.Ordinal);
    }

    [UnixFact]
    public void LinkedFolder_IsTheFolderItLeadsTo()
    {
        string project = _folder.Write("real/A/A.csproj");
        Directory.CreateSymbolicLink(_folder["link"], "real");

        Assert.Equal(TargetFinder.Find(project).Folder, TargetFinder.Find(_folder["link/A/A.csproj"]).Folder);
    }

    [UnixFact]
    public void LinkedProject_StaysWhereTheLinkIs()
    {
        string link = _folder["A/A.csproj"];
        _folder.Write("A/x.cs");
        File.CreateSymbolicLink(link, _folder.Write("store/1234.csproj"));

        Assert.Equal<string>([Real(link)], Assert.IsType<Target.Projects>(TargetFinder.Find(link)).Paths);
    }

    private static string Real(string path) => CanonicalPath.Of(path);
}
