using QualityGate.Analyzers.Rules.TimeDependency;
using QualityGate.CodeFixes.Rules.TimeDependency;

namespace QualityGate.CodeFixes.Tests.Rules.TimeDependency;

public class ClockReadsComparedFixTests
{
    [Theory]
    [InlineData(Framework.XunitV2, "Assert.Equal(DateTime.UtcNow, order.Created)", "Assert.InRange(order.Created, before, DateTime.UtcNow)")]
    [InlineData(Framework.XunitV3, "Assert.Equal(DateTime.UtcNow, order.Created)", "Assert.InRange(order.Created, before, DateTime.UtcNow)")]
    [InlineData(Framework.NUnit, "Assert.That(order.Created, Is.EqualTo(DateTime.UtcNow))", "Assert.That(order.Created, Is.InRange(before, DateTime.UtcNow))")]
    [InlineData(Framework.MSTest, "Assert.AreEqual(DateTime.UtcNow, order.Created)", "Assert.IsTrue(order.Created >= before && order.Created <= DateTime.UtcNow)")]
    public Task Equality_IsBracketed(Framework framework, string before, string after) => Fix(framework, before, after).VerifyAsync();

    [Fact]
    public Task AwaitedEquality_IsBracketed() => FixSample.Of<ClockReadsComparedAnalyzer, ClockReadsComparedFix>(
        Framework.TUnit,
        Source("await [|Assert.That(order.Created).IsEqualTo(DateTime.UtcNow)|]", reading: ""),
        Source("await Assert.That(order.Created >= before && order.Created <= DateTime.UtcNow).IsTrue()")).VerifyAsync();

    [Theory]
    [InlineData(Framework.XunitV2, "Assert.Equal(DateTime.UtcNow, order.Created, TimeSpan.FromMilliseconds(50))", "Assert.InRange(order.Created, before - TimeSpan.FromMilliseconds(50), DateTime.UtcNow + TimeSpan.FromMilliseconds(50))")]
    [InlineData(Framework.NUnit, "Assert.That(order.Created, Is.EqualTo(DateTime.UtcNow).Within(50).Milliseconds)", "Assert.That(order.Created, Is.InRange(before - TimeSpan.FromMilliseconds(50), DateTime.UtcNow + TimeSpan.FromMilliseconds(50)))")]
    public Task Tolerance_Stays(Framework framework, string before, string after) => Fix(framework, before, after).VerifyAsync();

    [Fact]
    public Task Offset_StaysOnBothSides() => Fix(
        Framework.XunitV2, "Assert.Equal(DateTime.UtcNow.AddDays(1), order.Created)", "Assert.InRange(order.Created, before.AddDays(1), DateTime.UtcNow.AddDays(1))").VerifyAsync();

    [Fact]
    public Task SeveralEqualities_ShareOneReading() => Fix(
        Framework.XunitV2,
        "Assert.Equal(DateTime.UtcNow, order.Created)|]; [|Assert.Equal(DateTime.UtcNow, order.Created)",
        "Assert.InRange(order.Created, before, DateTime.UtcNow); Assert.InRange(order.Created, before, DateTime.UtcNow)").VerifyAsync();

    [Theory]
    [InlineData("using FluentAssertions;", "order.Created.Should().BeCloseTo(DateTime.UtcNow, TimeSpan.FromMilliseconds(50))", "order.Created.Should().BeOnOrAfter(before - TimeSpan.FromMilliseconds(50)).And.BeOnOrBefore(DateTime.UtcNow + TimeSpan.FromMilliseconds(50))", Library.FluentAssertions)]
    [InlineData("using Shouldly;", "order.Created.ShouldBe(DateTime.UtcNow, TimeSpan.FromMilliseconds(50))", "order.Created.ShouldBeInRange(before - TimeSpan.FromMilliseconds(50), DateTime.UtcNow + TimeSpan.FromMilliseconds(50))", Library.Shouldly)]
    public Task FluentLibraries_KeepTheirWords(string usings, string before, string after, Library library) => FixSample.Neutral<ClockReadsComparedAnalyzer, ClockReadsComparedFix>(
        Framework.XunitV2,
        usings + "\n" + Source($"[|{before}|]", reading: ""),
        usings + "\n" + Source(after)).With(library).VerifyAsync();

    [Theory]
    [InlineData("var order = new Order(); var before = DateTime.UtcNow; var after = DateTime.UtcNow; [|Assert.True(before < after)|];")]
    [InlineData("var order = new Order(); [|Assert.Equal(DateTime.UtcNow.Year, order.Created.Year)|];")]
    [InlineData("[|Assert.Equal(DateTime.UtcNow, Order.Last.Created)|];")]
    public Task WhatNoBracketHolds_IsLeftAlone(string statements) => FixSample.NotOfferedAsync<ClockReadsComparedAnalyzer, ClockReadsComparedFix>(Sample.Of<ClockReadsComparedAnalyzer>(
        Framework.XunitV2,
        $$"""
        public class Order { public static Order Last { get; } = new(); public DateTime Created { get; set; } }
        public class Tests { [Fact] public void Test() { {{statements}} } }
        """));

    private static FixSample Fix(Framework framework, string before, string after) => FixSample.Neutral<ClockReadsComparedAnalyzer, ClockReadsComparedFix>(
        framework, Source($"[|{before}|]", reading: ""), Source(after));

    private static string Source(string assertion, string reading = "        var before = DateTime.UtcNow;\n") =>
        "public class Order { public DateTime Created { get; set; } }\n"
        + "public class Tests\n"
        + "{\n"
        + "    [Test]\n"
        + "    public async Task Test()\n"
        + "    {\n"
        + reading
        + "        // An order says when it was made.\n"
        + "        var order = new Order();\n"
        + "        await Task.Yield();\n"
        + $"        {assertion}; // now\n"
        + "    }\n"
        + "}\n";
}
