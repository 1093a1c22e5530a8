using QualityGate.Projects.Processes;

namespace QualityGate.Projects.Tests.Processes;

public sealed class LineSplitterTests
{
    [Theory]
    [InlineData("a\nb\n", "a", "b")]
    [InlineData("a\r\nb", "a", "b")]
    [InlineData("\n\na", "", "", "a")]
    [InlineData("")]
    public void Text_IsCutAtLineEnds(string text, params string[] lines)
    {
        Assert.Equal(lines, Split(text));
        Assert.Equal(lines, Split([.. text.Select(character => character.ToString())]));
    }

    [Fact]
    public void EndlessLine_IsCutShort()
    {
        string chunk = new('x', 40_000);

        Assert.Equal([ChildLine.MaxLength, 1], Split(chunk, chunk, chunk, "\n", "y").Select(line => line.Length));
    }

    private static List<string> Split(params string[] chunks)
    {
        List<string> lines = [];
        LineSplitter splitter = new(lines.Add);
        foreach (string chunk in chunks)
            splitter.Add(chunk);
        splitter.Complete();
        return lines;
    }
}
