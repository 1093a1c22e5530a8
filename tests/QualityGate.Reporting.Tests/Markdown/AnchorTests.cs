using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Markdown;

public class AnchorTests
{
    [Fact]
    public void Links_LeadToHeadings()
    {
        Page page = new(MarkdownAudit.Write(Scenes.Dozen.Conclude()));
        Assert.NotEmpty(page.Links);
        Assert.Empty(page.Links.Except(page.HeadingIds.Select(id => $"#{id}")));
    }

    [Theory]
    [InlineData("1. A_b.C(x: \"y\", 2)", "1-a_bcx-y-2")]
    [InlineData("2. Prüft Ä-Ö", "2-prüft-ä-ö")]
    public void Heading_HasTheNameThatGitHubGivesIt(string heading, string anchor) => Assert.Equal(anchor, Anchor.Of(heading));
}
