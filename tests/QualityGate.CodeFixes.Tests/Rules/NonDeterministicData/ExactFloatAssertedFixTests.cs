using QualityGate.Analyzers.Rules.NonDeterministicData;
using QualityGate.CodeFixes.Rules.NonDeterministicData;

namespace QualityGate.CodeFixes.Tests.Rules.NonDeterministicData;

public class ExactFloatAssertedFixTests
{
    private const string Values = "double price = Environment.ProcessorCount;\n";

    [Theory]
    [InlineData(Framework.XunitV2, "[|Assert.Equal(0.3, price * 0.1)|];", "Assert.Equal(0.3, price * 0.1, 9);")]
    [InlineData(Framework.XunitV3, "[|Assert.Equal(0.3, price * 0.1)|];", "Assert.Equal(0.3, price * 0.1, 9);")]
    [InlineData(Framework.MSTest, "[|Assert.AreEqual(0.3, price * 0.1)|];", "Assert.AreEqual(0.3, price * 0.1, 1e-9);")]
    public Task Assertion_GetsATolerance(Framework framework, string statements, string after) =>
        FixSample.Test<ExactFloatAssertedAnalyzer, ExactFloatAssertedFix>(framework, Values + statements, Values + after).VerifyAsync();

    [Theory]
    [InlineData(Framework.XunitV2, "[|Assert.True(price * 0.1 == 0.3)|];")]
    [InlineData(Framework.XunitV2, "float part = Environment.ProcessorCount; [|Assert.Equal(0.3f, part * 0.1f)|];")]
    [InlineData(Framework.NUnit, "[|Assert.That(price * 0.1, Is.EqualTo(0.3))|];")]
    public Task WhatHasAnotherForm_IsLeftAlone(Framework framework, string statements) =>
        FixSample.NotOfferedAsync<ExactFloatAssertedAnalyzer, ExactFloatAssertedFix>(Sample.Test<ExactFloatAssertedAnalyzer>(framework, Values + statements));
}
