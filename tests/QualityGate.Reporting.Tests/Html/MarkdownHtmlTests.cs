using QualityGate.Reporting.Html;

namespace QualityGate.Reporting.Tests.Html;

public class MarkdownHtmlTests
{
    private static readonly MarkdownHtml Prose = new(new TestAnchors([]));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("**bold** and `code`", "<strong>bold</strong> and <code>code</code>")]
    [InlineData("<b onclick=x>", "&lt;b onclick=x&gt;")]
    [InlineData("[rule](https://example.com/QG1001)", "<a href=\"https://example.com/QG1001\" rel=\"noopener noreferrer\">rule</a>")]
    [InlineData("[no](javascript:alert)", "no")]
    [InlineData("[nowhere](#1-card)", "nowhere")]
    [InlineData("![image](https://example.com/a.png)", "image")]
    public void Line_IsRendered_AndLinksOnlyWhereItMay(string markdown, string html) => Assert.Equal(html, Prose.Line(markdown).ToString());

    [Fact]
    public void Table_HasNoStyles_AndNumbersToTheRight()
    {
        string html = Prose.Of("| A | N |\n| --- | ---: |\n| a | 1 |\n").ToString();

        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"n\">1</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void RunsOfATest_AreCells() =>
        Assert.Contains("<td><code class=\"strip\">P<b>F</b></code></td>", Prose.Of("| Condition | Runs |\n| --- | --- |\n| serial | `PF` |\n").ToString(), StringComparison.Ordinal);

    [Fact]
    public void Commands_AreKnownAsSuch()
    {
        Assert.StartsWith("<pre class=\"command\"><code>a &lt; b\n</code></pre>", Prose.Of("```sh\na < b\n```\n").ToString(), StringComparison.Ordinal);
        Assert.StartsWith("<pre><code>", Prose.Of("```text\na\n```\n").ToString(), StringComparison.Ordinal);
    }
}
