using QualityGate.Reporting.Html;

namespace QualityGate.Reporting.Tests.Html;

public class MarkupTests
{
    [Theory]
    [InlineData("<b>", "&lt;b&gt;")]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("\"' onload='x", "&quot;&#39; onload=&#39;x")]
    [InlineData("</script>", "&lt;/script&gt;")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("one\ntwo", "one⏎two")]
    [InlineData("\u202Eback", "&lt;U+202E&gt;back")]
    [InlineData("\u0000\u001b[31mred", "␀red")]
    [InlineData("::error::", ":&#58;error::")]
    public void ForeignText_IsEncodedOnItsWayIn(string foreign, string expected) =>
        Assert.Equal($"<i title=\"{expected}\">{expected}</i>", Markup.Of($"<i title=\"{foreign}\">{foreign}</i>").ToString());

    [Fact]
    public void LoneSurrogate_IsReplaced() => Assert.Equal("\uFFFD", Markup.Of($"{"\ud800"}").ToString());

    [Fact]
    public void Markup_IsNotEncodedTwice() => Assert.Equal("<p><b>&amp;</b></p>", Markup.Of($"<p>{Markup.Of($"<b>{"&"}</b>")}</p>").ToString());

    [Fact]
    public void Numbers_AreTheSameInEveryCulture() => Assert.Equal("1234 0.5", Markup.Of($"{1234} {0.5}").ToString());

    [Fact]
    public void PiecesThatDoNotFit_AreLeftOut() =>
        Assert.Equal(["abc", "d"], Markup.Fitting([Markup.Made("abc"), Markup.Made("d"), Markup.Made("ef")], 5).Select(piece => piece.ToString()));
}
