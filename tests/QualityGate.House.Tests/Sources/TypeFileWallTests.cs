namespace QualityGate.House.Tests.Sources;

public class TypeFileWallTests
{
    [Fact]
    public void Repository_HasOneTypePerFile() => Walls.AssertUnbroken(Repository.Sources.SelectMany(TypeFileWall.Check));

    [Theory]
    [InlineData("Run.cs", "namespace N; record Run { record Nested; }", 0)]
    [InlineData("Run.cs", "namespace N; interface Run<T>;", 0)]
    [InlineData("Run.cs", "namespace N; delegate void Run();", 0)]
    [InlineData("Run.cs", "namespace N; static class Run { extension(string text) { int Twice => text.Length * 2; } }", 0)]
    [InlineData("Program.cs", "return 0;", 0)]
    [InlineData("Run.cs", "namespace N; record Walk;", 1)]
    [InlineData("Run.cs", "namespace N; record Run; enum Pace;", 1)]
    [InlineData("Run.cs", "namespace N; record Run; file class Shoe; delegate void Step();", 2)]
    [InlineData("Run.cs", "global using System;", 1)]
    public void Types_AreComparedWithTheFileName(string name, string text, int violations) =>
        Assert.Equal(violations, TypeFileWall.Check(SourceFile.Of($"src/X/{name}", text)).Count());
}
