namespace QualityGate.House.Tests.Sources;

public class NamespaceWallTests
{
    [Fact]
    public void Repository_HasNamespacesLikeFolders() => Walls.AssertUnbroken(Repository.Sources.SelectMany(NamespaceWall.Check));

    [Theory]
    [InlineData("namespace QualityGate.Core.Runs;\nclass C;", 0)]
    [InlineData("global using System;", 0)]
    [InlineData("return 0;", 0)]
    [InlineData("namespace QualityGate.Core;\nclass C;", 1)]
    [InlineData("namespace QualityGate.Core.Suites;\nclass C;", 1)]
    [InlineData("namespace QualityGate.Core.Runs { class C; }", 1)]
    [InlineData("class C;", 1)]
    public void Namespaces_AreComparedWithTheFolder(string text, int violations) =>
        Assert.Equal(violations, NamespaceWall.Check(SourceFile.Of("src/QualityGate.Core/Runs/C.cs", text)).Count());
}
