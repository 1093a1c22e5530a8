namespace QualityGate.House.Tests.Files;

public class LineEndWallTests
{
    [Fact]
    public void Repository_EndsLinesWithLf() => Walls.AssertUnbroken(Repository.Files.SelectMany(LineEndWall.Check));

    [Theory]
    [InlineData("one\ntwo\n")]
    [InlineData("")]
    public void Lf_Passes(string text) => Assert.Empty(LineEndWall.Check(new TextFile("a.md", text)));

    [Theory]
    [InlineData("one\ntwo\r\n", 2)]
    [InlineData("one\rtwo", 1)]
    public void CarriageReturn_IsNamedWithItsLine(string text, int line) =>
        Assert.Equal(line, Assert.Single(LineEndWall.Check(new TextFile("a.md", text))).Line);
}
