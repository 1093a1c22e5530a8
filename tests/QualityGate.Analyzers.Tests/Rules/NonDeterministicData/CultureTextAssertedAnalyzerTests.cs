using QualityGate.Analyzers.Rules.NonDeterministicData;

namespace QualityGate.Analyzers.Tests.Rules.NonDeterministicData;

public class CultureTextAssertedAnalyzerTests
{
    private const string Values = "double price = 1.5; decimal sum = 2.5m; int count = 1234; var day = new DateTime(2026, 3, 1);\n";

    [Theory]
    [InlineData(Framework.XunitV2, "Assert.Equal(\"1.5\", [|price.ToString()|]);")]
    [InlineData(Framework.XunitV3, "Assert.Equal(\"1.5\", [|price.ToString()|]);")]
    [InlineData(Framework.NUnit, "Assert.That([|price.ToString()|], Is.EqualTo(\"1.5\"));")]
    [InlineData(Framework.MSTest, "Assert.AreEqual(\"1.5\", [|price.ToString()|]);")]
    [InlineData(Framework.TUnit, "await Assert.That([|price.ToString()|]).IsEqualTo(\"1.5\");")]
    public Task NumberAsText_IsFlagged(Framework framework, string statements) => Test(framework, statements);

    [Theory]
    [InlineData("Assert.Equal(\"2.50\", [|sum.ToString(\"F2\")|]);")]
    [InlineData("Assert.Equal(\"1,234\", [|count.ToString(\"N0\")|]);")]
    [InlineData("Assert.Equal(\"3/1/2026\", [|day.ToString(\"d\")|]);")]
    [InlineData("Assert.Equal(\"01 Mar 2026\", [|day.ToString(\"dd MMM yyyy\")|]);")]
    [InlineData("Assert.Equal(\"3/1/2026 12:00:00 AM\", [|day.ToString()|]);")]
    [InlineData("string text = [|$\"costs {price}\"|]; Assert.Equal(\"costs 1.5\", text);")]
    public Task OtherForms_AreFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("Assert.Equal(\"1.5\", price.ToString(System.Globalization.CultureInfo.InvariantCulture));")]
    [InlineData("Assert.Equal(\"1.5\", FormattableString.Invariant($\"{price}\"));")]
    [InlineData("System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture; Assert.Equal(\"1.5\", price.ToString());")]
    public Task CultureThatIsSaid_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("Assert.Equal(\"1234\", count.ToString());")]
    [InlineData("Assert.Equal(\"04D2\", count.ToString(\"X4\"));")]
    [InlineData("Assert.Equal(\"2026-03-01\", day.ToString(\"yyyy-MM-dd\"));")]
    [InlineData("Assert.Equal(\"2026-03-01T00:00:00.0000000\", day.ToString(\"O\"));")]
    [InlineData("Assert.Equal(\"2\", price.ToString());")]
    [InlineData("Assert.Equal(price.ToString(), 1.5.ToString());")]
    [InlineData("Assert.Equal(\"00:00:01.5\", TimeSpan.FromSeconds(1.5).ToString());")]
    public Task WhatEveryCultureWritesAlike_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task ClassThatSetsTheCulture_Passes() => Sample.Of<CultureTextAssertedAnalyzer>(
        Framework.NUnit,
        """
        public class Tests
        {
            [SetUp] public void SetUp() => System.Threading.Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
            [Test] public void Test() => Assert.That(1.5.ToString(), Is.EqualTo("1.5"));
        }
        [SetCulture("en-US")]
        public class OtherTests { [Test] public void Test() => Assert.That(1.5.ToString(), Is.EqualTo("1.5")); }
        """).VerifyAsync();

    [Fact]
    public Task ProjectWithoutCultures_Passes() => Sample.Test<CultureTextAssertedAnalyzer>(Framework.XunitV2, "Assert.Equal(\"1.5\", 1.5.ToString());")
        .With("build_property.InvariantGlobalization", "true").VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<CultureTextAssertedAnalyzer>(framework, Values + statements).VerifyAsync();
}
