using QualityGate.Reporting.Markdown;

namespace QualityGate.Reporting.Tests.Markdown;

public class MarkdownWriterTests
{
    [Fact]
    public void Blocks_ArePartedByAnEmptyLine()
    {
        MarkdownWriter page = new(1000);
        page.Heading(2, "Title");
        page.Paragraph("Text.");
        Assert.Equal("## Title\n\nText.\n", page.ToString());
    }

    [Fact]
    public void Table_SaysHowManyRowsAreLeftOut()
    {
        MarkdownWriter page = new(100);
        page.Table(["A", Column.Number("B")], [["1", "2"], ["3", "4"], ["5", "6"]]);
        Assert.Equal("| A | B |\n| --- | ---: |\n| 1 | 2 |\n\n*2 more stand in audit.json.*\n", page.ToString());
    }

    [Fact]
    public void TableWithoutRoomForARow_IsOnlyCounted()
    {
        MarkdownWriter page = new(10);
        page.Table(["A"], [["1"]]);
        Assert.Equal("*1 more stands in audit.json.*\n", page.ToString());
    }

    [Fact]
    public void LongTable_LeavesRoomForAShortOneBehindIt()
    {
        MarkdownWriter page = new(1000);
        page.Table(["A"], Enumerable.Range(0, 1000).Select(row => (ImmutableArray<string>)[$"{row}"]));
        page.List(["short"]);
        Assert.EndsWith(" more stand in audit.json.*\n\n- short\n", page.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain", "```")]
    [InlineData("```", "````")]
    [InlineData("a ````` b", "``````")]
    public void Fence_IsLongerThanAnyWithin(string content, string fence)
    {
        MarkdownWriter page = new(1000);
        page.Fence("text", [content]);
        Assert.Equal($"{fence}text\n{content}\n{fence}\n", page.ToString());
    }

    [Fact]
    public void Fence_ShowsWhatATerminalWouldObey()
    {
        MarkdownWriter page = new(1000);
        page.Fence("text", ["\u001b[31mred\u001b[0m\u0007\n::error::x"]);
        Assert.Equal("```text\nred␇\n:\u200b:error::x\n```\n", page.ToString());
    }
}
