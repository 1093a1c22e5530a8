using Microsoft.CodeAnalysis.Text;
using QualityGate.Scanning.Repairs;

namespace QualityGate.Scanning.Tests.Repairs;

public sealed class LineDiffTests
{
    private static readonly SourceText Ten = SourceText.From(string.Concat(Enumerable.Range(0, 10).Select(line => $"line {line}\n")));

    [Fact]
    public void WordsOfALine_AreShownAsTwoLinesWithTwoAround() =>
        Assert.Equal(" line 3\n line 4\n-line 5\n+LINE 5\n line 6\n line 7\n", LineDiff.Of(Ten, [At(5, 0, 4, "LINE")]));

    [Fact]
    public void InsertedLine_RemovesNothing() =>
        Assert.Equal(" line 3\n line 4\n+new\n line 5\n line 6\n", LineDiff.Of(Ten, [At(5, 0, 0, "new\n")]));

    [Fact]
    public void RemovedLine_AddsNothing() =>
        Assert.Equal(" line 0\n line 1\n-line 2\n line 3\n line 4\n", LineDiff.Of(Ten, [At(2, 0, 7, "")]));

    [Fact]
    public void ChangesFarApart_HaveAMarkBetweenThem() => Assert.Equal(
        "-line 0\n+first\n line 1\n line 2\n ...\n line 7\n line 8\n-line 9\n+last\n",
        LineDiff.Of(Ten, [At(9, 0, 6, "last"), At(0, 0, 6, "first")]));

    [Fact]
    public void ChangesCloseTogether_ShareTheLinesBetweenThem() => Assert.Equal(
        "-line 0\n+first\n line 1\n line 2\n line 3\n-line 4\n+second\n line 5\n line 6\n",
        LineDiff.Of(Ten, [At(0, 0, 6, "first"), At(4, 0, 6, "second")]));

    [Fact]
    public void NeighbouringLines_AreOneChange() => Assert.Equal(
        "-line 0\n-line 1\n+first\n+second\n line 2\n line 3\n",
        LineDiff.Of(Ten, [At(0, 0, 6, "first"), At(1, 0, 6, "second")]));

    [Fact]
    public void LongDiff_IsCutAndSaysSo()
    {
        string[] lines = LineDiff.Of(Ten, [At(5, 0, 0, string.Concat(Enumerable.Repeat("new\n", 40)))]).TrimEnd('\n').Split('\n');

        Assert.Equal(20, lines.Length);
        Assert.Equal(" ...", lines[^1]);
    }

    [Fact]
    public void LongLine_IsCut() => Assert.All(LineDiff.Of(Ten, [At(5, 0, 6, new string('x', 900))]).Split('\n'), line => Assert.InRange(line.Length, 0, 201));

    [Fact]
    public void ChangeThatChangesNothing_IsNone() => Assert.Equal("", LineDiff.Of(Ten, [At(5, 0, 6, "line 5")]));

    private static TextChange At(int line, int column, int length, string text) => new(new TextSpan(Ten.Lines[line].Start + column, length), text);
}
