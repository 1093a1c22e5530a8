using FsCheck.Fluent;
using QualityGate.Storage.Configurations;

namespace QualityGate.Storage.Tests.Configurations;

public sealed class DurationsTests
{
    [Theory]
    [InlineData("500ms", 500)]
    [InlineData("30s", 30_000)]
    [InlineData("5m", 300_000)]
    [InlineData("1h30m", 5_400_000)]
    [InlineData("1h2m3s4ms", 3_723_004)]
    [InlineData("90m", 5_400_000)]
    [InlineData("00:05:00", 300_000)]
    [InlineData("100:00:01", 360_001_000)]
    [InlineData("0s", 0)]
    [InlineData("1000h", 3_600_000_000)]
    public void Duration_IsRead(string text, double milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Durations.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("m")]
    [InlineData("-5m")]
    [InlineData("+5m")]
    [InlineData("5 m")]
    [InlineData(" 5m")]
    [InlineData("5m\n")]
    [InlineData("5M")]
    [InlineData("1.5h")]
    [InlineData("30m1h")]
    [InlineData("5m5m")]
    [InlineData("5d")]
    [InlineData("05:00")]
    [InlineData("00:60:00")]
    [InlineData("٥m")]
    public void AnythingElse_IsRefusedWithExamples(string text)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => Durations.Parse(text));

        Assert.Equal($"'{text}' is not a duration; expected one such as 500ms, 30s, 5m, 1h30m or 00:05:00.", refusal.Message);
    }

    [Theory]
    [InlineData("1000h1ms")]
    [InlineData("999999999h")]
    [InlineData("999999999:00:00")]
    public void DurationBeyondAnyTimer_IsRefused(string text)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => Durations.Parse(text));

        Assert.Equal($"'{text}' is too long; a duration is at most 1000h.", refusal.Message);
    }

    [Theory]
    [InlineData(0, "0s")]
    [InlineData(1, "1ms")]
    [InlineData(60_000, "1m")]
    [InlineData(90_000, "1m30s")]
    [InlineData(5_400_000, "1h30m")]
    [InlineData(129_600_000, "36h")]
    public void Duration_IsWrittenInItsShortestForm(double milliseconds, string text) =>
        Assert.Equal(text, Durations.Format(TimeSpan.FromMilliseconds(milliseconds)));

    [Fact]
    public void PartOfAMillisecond_IsCutOff() =>
        Assert.Equal("1ms", Durations.Format(TimeSpan.FromTicks(19_999)));

    [Fact]
    public void WhatIsWritten_IsReadBack() => Claim.HoldsFor(
        Gen.Choose(0, int.MaxValue).Select(milliseconds => TimeSpan.FromMilliseconds(milliseconds)),
        duration => Assert.Equal(duration, Durations.Parse(Durations.Format(duration))));
}
