using QualityGate.Analyzers.Rules.TimeDependency;

namespace QualityGate.Analyzers.Tests.Rules.TimeDependency;

public class LocalTimeZoneAssertedAnalyzerTests
{
    private const string Times = "var utc = new DateTime(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc); var offset = DateTimeOffset.FromUnixTimeSeconds(1);\n";

    [Theory]
    [InlineData(Framework.XunitV2, "[|Assert.Equal(13, utc.ToLocalTime().Hour)|];")]
    [InlineData(Framework.XunitV3, "[|Assert.Equal(13, utc.ToLocalTime().Hour)|];")]
    [InlineData(Framework.NUnit, "[|Assert.That(utc.ToLocalTime().Hour, Is.EqualTo(13))|];")]
    [InlineData(Framework.MSTest, "[|Assert.AreEqual(13, utc.ToLocalTime().Hour)|];")]
    [InlineData(Framework.TUnit, "await [|Assert.That(utc.ToLocalTime().Hour).IsEqualTo(13)|];")]
    public Task LocalTimeAgainstAFixedOne_IsFlagged(Framework framework, string statements) => Test(framework, statements);

    [Theory]
    [InlineData("[|Assert.Equal(new DateTime(2026, 3, 1, 13, 0, 0), utc.ToLocalTime())|];")]
    [InlineData("DateTime local = offset.LocalDateTime; [|Assert.Equal(new DateTime(1970, 1, 1, 1, 0, 1), local)|];")]
    [InlineData("[|Assert.Equal(\"13:00\", utc.ToLocalTime().ToString(\"HH:mm\"))|];")]
    [InlineData("[|Assert.Equal(new DateTime(2026, 3, 1, 13, 0, 0), TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZoneInfo.Local))|];")]
    [InlineData("[|Assert.Equal(11, new DateTime(2026, 3, 1, 12, 0, 0).ToUniversalTime().Hour)|];")]
    [InlineData("[|Assert.Equal(12, DateTime.Parse(\"2026-03-01T12:00:00Z\").Hour)|];")]
    [InlineData("[|Assert.Equal(TimeSpan.Zero, new DateTimeOffset(new DateTime(2026, 3, 1)).Offset)|];")]
    public Task OtherForms_AreFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("Assert.Equal(utc.ToLocalTime(), offset.LocalDateTime);")]
    [InlineData("var expected = utc.ToLocalTime(); Assert.Equal(expected.Hour, utc.ToLocalTime().Hour);")]
    [InlineData("Assert.Equal(DateTime.Parse(\"2026-03-01T12:00:00Z\"), utc.ToLocalTime());")]
    public Task BothSidesLocal_Pass(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task TimeThatGoesInAndComesOut_Passes() => Test(
        Framework.XunitV2, "var local = new DateTime(2026, 3, 1, 12, 0, 0, DateTimeKind.Local); var there = new DateTimeOffset(local); Assert.Equal(local, there.LocalDateTime);");

    [Theory]
    [InlineData("Assert.Equal(12, utc.ToLocalTime().ToUniversalTime().Hour);")]
    [InlineData("Assert.Equal(12, utc.Hour);")]
    [InlineData("Assert.Equal(12, new DateTime(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc).ToUniversalTime().Hour);")]
    [InlineData("Assert.Equal(12, DateTime.Parse(\"2026-03-01T12:00:00\").Hour);")]
    [InlineData("Assert.Equal(12, DateTime.Parse(\"2026-03-01T12:00:00Z\", null, System.Globalization.DateTimeStyles.AdjustToUniversal).Hour);")]
    [InlineData("Assert.Equal(13, TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZoneInfo.Utc).Hour);")]
    [InlineData("Assert.Equal(DateTimeKind.Local, utc.ToLocalTime().Kind);")]
    public Task WhatEveryZoneAgreesOn_Passes(string statements) => Test(Framework.XunitV2, statements);

    private static Task Test(Framework framework, string statements) => Sample.Test<LocalTimeZoneAssertedAnalyzer>(framework, Times + statements).VerifyAsync();
}
