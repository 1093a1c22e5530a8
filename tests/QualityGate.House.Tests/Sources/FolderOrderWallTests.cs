namespace QualityGate.House.Tests.Sources;

public class FolderOrderWallTests
{
    [Fact]
    public void Repository_KeepsTheOrderOfCore() => Walls.AssertUnbroken(Repository.Sources.SelectMany(FolderOrderWall.Check));

    [Fact]
    public void Document_DrawsTheSameOrder() => Assert.Contains(
        string.Join(" -> ", FolderOrderWall.Order),
        Repository.File("docs/architecture.md").Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("using QualityGate.Core.Runs;")]
    [InlineData("using static QualityGate.Core.Gates.Gate;")]
    [InlineData("using Other = QualityGate.Core.Audits.Audit;")]
    [InlineData("class C { QualityGate.Core.Runs.Outcome? O; }")]
    [InlineData("class C { object O = global::QualityGate.Core.Runs.Outcome.Passed; }")]
    [InlineData("class C { Runs.Outcome? O; }")]
    [InlineData("class C { object O = Core.Runs.Outcome.Passed; }")]
    [InlineData("/// <summary><see cref=\"QualityGate.Core.Runs.Outcome\"/></summary>\nclass C;")]
    public void UseOfAFolderToTheRight_IsNamed(string text)
    {
        Violation violation = Assert.Single(FolderOrderWall.Check(SourceFile.Of("src/QualityGate.Core/Suites/C.cs", text)));

        Assert.Contains("Suites stands left of", violation.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src/QualityGate.Core/Suites/C.cs", "using QualityGate.Core.Faults;")]
    [InlineData("src/QualityGate.Core/Suites/C.cs", "using QualityGate.Core.Suites;")]
    [InlineData("src/QualityGate.Core/Suites/C.cs", "class C { int[] Runs = []; int Many => Runs.Length; }")]
    [InlineData("src/QualityGate.Core/Suites/C.cs", "namespace QualityGate.Core.Suites;")]
    [InlineData("src/QualityGate.Storage/Records/C.cs", "using QualityGate.Core.Gates;")]
    [InlineData("src/QualityGate.Core/GlobalUsings.cs", "global using System.Diagnostics;")]
    public void UseToTheLeftOrFromOutside_Passes(string path, string text) =>
        Assert.Empty(FolderOrderWall.Check(SourceFile.Of(path, text)));

    [Theory]
    [InlineData("src/QualityGate.Core/GlobalUsings.cs", "global using QualityGate.Core.Faults;")]
    [InlineData("src/QualityGate.Core/Misc/C.cs", "class C;")]
    [InlineData("src/QualityGate.Core/C.cs", "class C;")]
    public void FileBesideTheOrder_IsNamed(string path, string text) =>
        Assert.Single(FolderOrderWall.Check(SourceFile.Of(path, text)));
}
