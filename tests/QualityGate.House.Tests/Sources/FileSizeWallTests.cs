namespace QualityGate.House.Tests.Sources;

public class FileSizeWallTests
{
    [Fact]
    public void Repository_HasSmallFiles() => Walls.AssertUnbroken(Repository.Sources.SelectMany(FileSizeWall.Check));

    [Theory]
    [InlineData(299, 0)]
    [InlineData(300, 1)]
    public void Lines_AreCounted(int lines, int violations) =>
        Assert.Equal(violations, FileSizeWall.Check(SourceFile.Of("src/X/C.cs", string.Concat(Enumerable.Repeat("//\n", lines)))).Count());
}
