using QualityGate.Core.Faults;
using QualityGate.DiagnosisBench.Documents;

namespace QualityGate.DiagnosisBench.Tests.Documents;

public class MarkedSectionTests
{
    [Fact]
    public void OnlyWhatStandsBetweenTheMarks_IsReplaced() => Assert.Equal(
        "before\n<!-- a: begin -->\nnew\n<!-- a: end -->\nafter\n",
        MarkedSection.Replace("before\n<!-- a: begin -->\nold\nolder\n<!-- a: end -->\nafter\n", "a", "\nnew\n\n"));

    [Theory]
    [InlineData("")]
    [InlineData("<!-- a: begin -->")]
    [InlineData("<!-- a: end --><!-- a: begin -->")]
    [InlineData("<!-- b: begin --><!-- b: end -->")]
    public void PageWithoutTheMarks_IsRefused(string page) => Assert.Throws<QualityGateException>(() => MarkedSection.Replace(page, "a", "new"));
}
