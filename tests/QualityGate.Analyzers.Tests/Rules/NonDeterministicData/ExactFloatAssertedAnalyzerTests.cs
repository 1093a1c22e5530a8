using QualityGate.Analyzers.Rules.NonDeterministicData;

namespace QualityGate.Analyzers.Tests.Rules.NonDeterministicData;

public class ExactFloatAssertedAnalyzerTests
{
    private const string Values = "double price = Environment.ProcessorCount, rate = Environment.ProcessId;\n";

    [Theory]
    [InlineData(Framework.XunitV2, "[|Assert.Equal(0.3, price * 0.1)|];")]
    [InlineData(Framework.XunitV3, "[|Assert.Equal(0.3, price * 0.1)|];")]
    [InlineData(Framework.NUnit, "[|Assert.That(price * 0.1, Is.EqualTo(0.3))|];")]
    [InlineData(Framework.MSTest, "[|Assert.AreEqual(0.3, price * 0.1)|];")]
    [InlineData(Framework.TUnit, "await [|Assert.That(price * 0.1).IsEqualTo(0.3)|];")]
    public Task Product_IsFlagged(Framework framework, string statements) => Test(framework, statements);

    [Theory]
    [InlineData("double sum = price + 0.2; [|Assert.Equal(0.3, sum)|];")]
    [InlineData("[|Assert.Equal(0.5, price / rate)|];")]
    [InlineData("[|Assert.Equal(1.4142, Math.Sqrt(price))|];")]
    [InlineData("[|Assert.Equal(2.5, new[] { 1.0, price }.Average())|];")]
    [InlineData("[|Assert.Equal(2.5, new[] { 1.0, price }.AsParallel().Sum())|];")]
    [InlineData("[|Assert.True(price * 0.1 == 0.3)|];")]
    public Task OtherForms_AreFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("Assert.Equal(0.3, price * 0.1, 5);")]
    [InlineData("Assert.Equal(0.3, price * 0.1, 1e-9);")]
    [InlineData("Assert.InRange(price * 0.1, 0.2, 0.4);")]
    public Task Tolerance_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task ToleranceOfNUnit_Passes() => Test(Framework.NUnit, "Assert.That(price * 0.1, Is.EqualTo(0.3).Within(1e-9));");

    [Theory]
    [InlineData("Assert.Equal(6.0, price * 2);")]
    [InlineData("Assert.Equal(1.5, price / 2);")]
    [InlineData("Assert.Equal(0.3, 0.1 + 0.2 - 0.0);")]
    [InlineData("Assert.Equal(price * 0.1, rate * 0.1);")]
    [InlineData("Assert.Equal(0.3, price);")]
    [InlineData("decimal sum = 0.1m * Environment.ProcessorCount; Assert.Equal(0.3m, sum);")]
    [InlineData("Assert.Equal(3, Environment.ProcessorCount / 2);")]
    public Task WhatRoundsNothing_Passes(string statements) => Test(Framework.XunitV2, statements);

    private static Task Test(Framework framework, string statements) => Sample.Test<ExactFloatAssertedAnalyzer>(framework, Values + statements).VerifyAsync();
}
