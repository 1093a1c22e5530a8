using QualityGate.Analyzers.Rules.NonDeterministicData;
using QualityGate.CodeFixes.Rules.NonDeterministicData;

namespace QualityGate.CodeFixes.Tests.Rules.NonDeterministicData;

public class UnseededRandomAssertedFixTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task Generator_GetsASeed(Framework framework) => FixSample.Test<UnseededRandomAssertedAnalyzer, UnseededRandomAssertedFix>(
        framework,
        "var random = [|new Random()|]; // anything\nAssert.Is(random.Next(10) < 10);",
        "var random = new Random(12345); // anything\nAssert.Is(random.Next(10) < 10);").VerifyAsync();

    [Theory]
    [InlineData("Random random = [|new()|]; Assert.True(random.Next(10) < 10);", "Random random = new(12345); Assert.True(random.Next(10) < 10);")]
    [InlineData("var random = [|new Random(Environment.TickCount)|]; Assert.True(random.Next(10) < 10);", "var random = new Random(12345); Assert.True(random.Next(10) < 10);")]
    [InlineData("Assert.True([|new Random()|].Next(10) < 10); Assert.True([|new Random()|].Next(9) < 9);", "Assert.True(new Random(12345).Next(10) < 10); Assert.True(new Random(12345).Next(9) < 9);")]
    public Task OtherForms_GetASeed(string statements, string after) =>
        FixSample.Test<UnseededRandomAssertedAnalyzer, UnseededRandomAssertedFix>(Framework.XunitV2, statements, after).VerifyAsync();

    [Theory]
    [InlineData("Assert.True([|Random.Shared|].Next(10) < 10);")]
    [InlineData("for (int turn = 0; turn < 3; turn++) Assert.True([|new Random()|].Next(10) < 10);")]
    public Task WhatASeedWouldFreeze_IsLeftAlone(string statements) => FixSample.NotOfferedAsync<UnseededRandomAssertedAnalyzer, UnseededRandomAssertedFix>(
        Sample.Test<UnseededRandomAssertedAnalyzer>(Framework.XunitV2, statements));
}
