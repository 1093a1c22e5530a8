using QualityGate.Analyzers.Rules.TimeDependency;

namespace QualityGate.Analyzers.Tests.Rules.TimeDependency;

public class TimeBombAnalyzerTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task DateAhead_IsFlagged(Framework framework) => Test(framework, Plain(framework, "DateTime.UtcNow < new DateTime(2031, 1, 1)"));

    [Theory]
    [InlineData("[|Assert.True(new DateTime(2031, 1, 1) > DateTime.Now)|];")]
    [InlineData("[|Assert.False(DateTime.Now >= DateTime.Parse(\"2031-01-01\"))|];")]
    [InlineData("var expires = new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero); var now = DateTimeOffset.UtcNow; [|Assert.True(now <= expires)|];")]
    [InlineData("[|Assert.Equal(41, (DateTime.Today - new DateTime(1985, 4, 1)).Days / 365)|];")]
    [InlineData("var age = DateTime.Today.Year - new DateTime(1985, 4, 1).Year; var days = DateTime.Today - new DateTime(1985, 4, 1); [|Assert.Equal(15000, days.TotalDays)|];")]
    public Task OtherForms_AreFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("[|Assert.That(DateTime.UtcNow, Is.LessThan(new DateTime(2031, 1, 1)))|];")]
    [InlineData("[|Assert.That(new DateTime(2031, 1, 1), Is.GreaterThan(DateTime.UtcNow))|];")]
    public Task ConstraintsOfNUnit_AreFlagged(string statements) => Test(Framework.NUnit, statements);

    [Fact]
    public Task FluentAssertions_AreFlagged() => Sample.Test<TimeBombAnalyzer>(Framework.XunitV2, "[|FluentAssertions.AssertionExtensions.Should(DateTime.UtcNow).BeBefore(new DateTime(2031, 1, 1))|];")
        .With(Library.FluentAssertions).VerifyAsync();

    [Theory]
    [InlineData("Assert.True(DateTime.UtcNow > new DateTime(2020, 1, 1));")]
    [InlineData("Assert.True(DateTime.UtcNow < new DateTime(9999, 12, 31));")]
    [InlineData("Assert.True(DateTime.UtcNow < DateTime.MaxValue);")]
    [InlineData("Assert.True(DateTime.UtcNow < DateTime.UtcNow.AddDays(1));")]
    [InlineData("Assert.False(DateTime.UtcNow < new DateTime(2020, 1, 1));")]
    public Task WhatHoldsForEver_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("var now = new DateTime(2026, 1, 1); Assert.Equal(365, (now - new DateTime(2025, 1, 1)).Days);")]
    [InlineData("var seconds = (DateTime.UtcNow - new DateTime(1970, 1, 1)).TotalSeconds; Assert.NotEqual(0, seconds);")]
    [InlineData("var age = DateTime.UtcNow - new DateTime(1985, 1, 1); Assert.Equal(age.Days, (int)age.TotalDays);")]
    public Task DatesWithoutAClockOrWithoutADay_Pass(string statements) => Test(Framework.XunitV2, statements);

    private static string Plain(Framework framework, string condition) => framework == Framework.TUnit ? $"[|Assert.That({condition}).IsTrue()|];" : $"[|Assert.Is({condition})|];";

    private static Task Test(Framework framework, string statements) => Sample.Test<TimeBombAnalyzer>(framework, statements).VerifyAsync();
}
