namespace QualityGate.House.Tests.Sources;

public class CatchWallTests
{
    [Fact]
    public void Repository_SwallowsNothing() => Walls.AssertUnbroken(Repository.Sources.SelectMany(CatchWall.Check));

    [Theory]
    [InlineData("catch (Exception) { return; }", 0)]
    [InlineData("catch { throw; }", 0)]
    [InlineData("catch { }", 1)]
    [InlineData("catch (Exception) { ; }", 1)]
    [InlineData("catch (Exception)\n{\n    // It does not matter.\n}", 1)]
    public void Catches_AreLookedInto(string clause, int violations) => Assert.Equal(
        violations,
        CatchWall.Check(SourceFile.Of("src/X/C.cs", $$"""class C { void M() { try { } {{clause}} } }""")).Count());

    [Fact]
    public void Violation_NamesTheLine() =>
        Assert.Equal(4, Assert.Single(CatchWall.Check(SourceFile.Of("src/X/C.cs", "class C { void M() {\ntry { }\nfinally { }\ntry { } catch { }\n} }"))).Line);
}
