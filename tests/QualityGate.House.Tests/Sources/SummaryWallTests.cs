namespace QualityGate.House.Tests.Sources;

public class SummaryWallTests
{
    [Fact]
    public void Repository_SaysWhatEachPublicTypeIs() => Walls.AssertUnbroken(Repository.Sources.SelectMany(SummaryWall.Check));

    [Theory]
    [InlineData("/// <summary>A run.</summary>\npublic record Run;", 0)]
    [InlineData("/// <summary>A run.</summary>\n[Serializable]\npublic enum Run;", 0)]
    [InlineData("internal record Run;", 0)]
    [InlineData("internal record Run { public record Nested; }", 0)]
    [InlineData("public record Run;", 1)]
    [InlineData("// A run.\npublic record Run;", 1)]
    [InlineData("/// <summary> </summary>\npublic record Run;", 1)]
    [InlineData("/// <remarks>A run.</remarks>\npublic record Run;", 1)]
    [InlineData("public delegate void Run();", 1)]
    [InlineData("/// <summary>A run.</summary>\npublic record Run { public record Nested; }", 1)]
    [InlineData("/// <summary>A run.</summary>\npublic interface Run { enum Pace; }", 1)]
    public void PublicTypes_AreAskedForASummary(string text, int violations) =>
        Assert.Equal(violations, SummaryWall.Check(SourceFile.Of("src/X/Run.cs", text)).Count());

    [Fact]
    public void TestClass_IsNotAsked() => Assert.Empty(SummaryWall.Check(SourceFile.Of("tests/X.Tests/RunTests.cs", "public class RunTests;")));
}
