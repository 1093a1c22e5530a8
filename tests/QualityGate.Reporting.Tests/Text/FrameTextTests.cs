using QualityGate.Core.Findings;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Tests.Scenarios;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Tests.Text;

public class FrameTextTests
{
    [Fact]
    public void FlaggedPart_IsUnderlinedWhateverItIsIndentedWith() => Assert.Equal(
        """
           9 | if (ready)
        > 10 |     Wait(50);
             |     ^^^^^^^^
          11 | Done();
        """,
        Framed(9, 10, 3, 11, "\tif (ready)", "\t\tWait(50);", "\tDone();"));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(500, 600)]
    [InlineData(9, 2)]
    public void ColumnsThatAreNotThere_UnderlineNothing(int column, int endColumn) =>
        Assert.DoesNotContain("^", Framed(1, 1, column, endColumn, "Wait();"), StringComparison.Ordinal);

    private static string Framed(int first, int line, int column, int endColumn, params ImmutableArray<string> lines)
    {
        StaticFinding finding = FlaggedCode.Tests.Findings[0] with { Location = new SourceLocation("a.cs", line), Column = column, EndColumn = endColumn };
        return string.Join('\n', FrameText.Of(finding, new CodeFrame(first, lines)));
    }
}
