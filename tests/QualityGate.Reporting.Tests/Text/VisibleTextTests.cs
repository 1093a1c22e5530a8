using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Tests.Text;

public class VisibleTextTests
{
    [Theory]
    [InlineData("plain ünïcode 日本 😀", "plain ünïcode 日本 😀")]
    [InlineData("a\r\nb\nc\rd", "a⏎b⏎c⏎d")]
    [InlineData("a\tb\0c", "a␉b␀c")]
    [InlineData("\u001b[1;31mred\u001b[0m", "red")]
    [InlineData("\u001b[2J\u001b]8;;http://x\u0007", "␛[2J␛]8;;http://x␇")]
    [InlineData("a\u202eb\u2066c\u200bd\u0085e\u2028f", "a<U+202E>b<U+2066>c<U+200B>d<U+0085>e<U+2028>f")]
    [InlineData("a\uffffb\ufdd0c\u3164d\u034f", "a<U+FFFF>b<U+FDD0>c<U+3164>d<U+034F>")]
    [InlineData("##teamcity[x] ##TeamCity[y]", "#\u200b#teamcity[x] #\u200b#TeamCity[y]")]
    [InlineData("::error::x", ":\u200b:error::x")]
    [InlineData("  ::set-output", "  :\u200b:set-output")]
    [InlineData("a ##vso[x] ##[y] ##z", "a #\u200b#vso[x] #\u200b#[y] ##z")]
    public void Line_ShowsWhatWouldBeObeyed(string foreign, string expected) => Assert.Equal(expected, VisibleText.OneLine(foreign));

    // No theory: attributes are stored in UTF-8, which has no lone surrogates.
    [Fact]
    public void LoneSurrogate_BecomesTheReplacementCharacter() => Assert.Equal("a\ufffdb", VisibleText.OneLine("a\ud83db"));

    [Fact]
    public void Lines_AreEachDefused() => Assert.Equal(["a", ":\u200b:b", "\tc"], VisibleText.Lines("a\r\n::b\n\tc").AsEnumerable());

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("a😀bc", 3, "a…")]
    public void Cut_LeavesNoHalfCharacter(string text, int length, string expected) => Assert.Equal(expected, VisibleText.Cut(text, length));

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefghij", 6, "abc…ij")]
    [InlineData("ab😀cdefghij", 6, "ab…ij")]
    [InlineData("abcdefgh😀j", 6, "abc…j")]
    public void CutInTheMiddle_ShowsBothEndsAndNoHalfCharacter(string text, int length, string expected) =>
        Assert.Equal(expected, VisibleText.CutMiddle(text, length));
}
