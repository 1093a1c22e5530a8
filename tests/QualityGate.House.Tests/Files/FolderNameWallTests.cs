namespace QualityGate.House.Tests.Files;

public class FolderNameWallTests
{
    [Fact]
    public void Repository_HasNoDrawers() => Walls.AssertUnbroken(Repository.Files.SelectMany(FolderNameWall.Check));

    [Theory]
    [InlineData("src/QualityGate.Core/Runs/Outcome.cs", 0)]
    [InlineData("src/QualityGate.Core/Common/Outcome.cs", 1)]
    [InlineData("src/QualityGate.Core/helpers/Outcome.cs", 1)]
    [InlineData("src/QualityGate.Abstractions/Outcome.cs", 1)]
    [InlineData("src/QualityGate.Utilities/QualityGate.Utilities.csproj", 1)]
    [InlineData("docs/utilities/outcome.md", 1)]
    public void Paths_AreReadFolderByFolder(string path, int violations) =>
        Assert.Equal(violations, FolderNameWall.Check(new TextFile(path, "")).Count());
}
