namespace QualityGate.House.Tests.Sources;

public class TypeNameWallTests
{
    [Fact]
    public void Repository_NamesTypesByTheDomain() => Walls.AssertUnbroken(Repository.Sources.SelectMany(TypeNameWall.Check));

    [Theory]
    [InlineData("class FlakinessJudge;", 0)]
    [InlineData("class DataReader;", 0)]
    [InlineData("class RunManager;", 1)]
    [InlineData("static class PathHelper;", 1)]
    [InlineData("static class StringUtil;", 1)]
    [InlineData("interface IRunService;", 1)]
    [InlineData("record struct TestInfo;", 1)]
    [InlineData("enum RunData;", 1)]
    [InlineData("class Run { class Info; }", 1)]
    [InlineData("delegate void Helper();", 1)]
    public void Names_AreReadToTheirEnd(string text, int violations) =>
        Assert.Equal(violations, TypeNameWall.Check(SourceFile.Of("src/X/C.cs", text)).Count());
}
