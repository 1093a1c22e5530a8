using QualityGate.Runner.Crashes;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.Crashes;

public sealed class ExitWordsTests
{
    [Theory]
    [InlineData(0, "Environment.Exit(0)")]
    [InlineData(3, "code 3")]
    [InlineData(unchecked((int)0xC0000005), "0xC0000005")]
    public void Code_IsPutIntoWords(int code, string words) => Assert.Contains(words, ExitWords.Of(code), StringComparison.Ordinal);

    [UnixTheory]
    [InlineData(134, "SIGABRT")]
    [InlineData(137, "SIGKILL")]
    [InlineData(139, "SIGSEGV")]
    [InlineData(140, "signal 12")]
    public void Signal_IsNamed(int code, string words) => Assert.Contains(words, ExitWords.Of(code), StringComparison.Ordinal);

    [Fact]
    public void NoCode_IsNoSuccess() => Assert.DoesNotContain("0", ExitWords.Of(code: null), StringComparison.Ordinal);
}
