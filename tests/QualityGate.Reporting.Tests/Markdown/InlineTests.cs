using QualityGate.Reporting.Markdown;

namespace QualityGate.Reporting.Tests.Markdown;

public class InlineTests
{
    [Theory]
    [InlineData("A.B", "`A.B`")]
    [InlineData("A`1", "``A`1``")]
    [InlineData("`A`", "`` `A` ``")]
    [InlineData(" A ", "`  A  `")]
    [InlineData("a|b", @"`a`\|`b`")]
    [InlineData("|", @"\|")]
    [InlineData("a\nb", "`a⏎b`")]
    [InlineData("", "(blank)")]
    [InlineData("  ", "(blank)")]
    public void Code_HoldsWhateverStandsInIt(string foreign, string expected) => Assert.Equal(expected, Inline.Code(foreign));

    [Theory]
    [InlineData("It broke.", "It broke.")]
    [InlineData("a: b", "a: b")]
    [InlineData("*a* _b_", @"\*a\* \_b\_")]
    [InlineData("<b>&amp;", @"\<b\>\&amp;")]
    [InlineData("[x](y)", @"\[x\](y)")]
    [InlineData("a|b", @"a\|b")]
    [InlineData(@"a\", @"a\\")]
    [InlineData("http://x", @"http\://x")]
    [InlineData("WWW.x", @"WWW\.x")]
    [InlineData("@me #1", "\\@\u200bme \\#\u200b1")]
    public void Prose_MeansItsLetters(string foreign, string expected) => Assert.Equal(expected, Inline.Prose(foreign));

    [Fact]
    public void LongText_IsCut() => Assert.Equal("`aaaa…`", Inline.Code(new string('a', 50), 5));
}
