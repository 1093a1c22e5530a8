using QualityGate.Analyzers.Rules.NonDeterministicData;
using QualityGate.CodeFixes.Rules.NonDeterministicData;

namespace QualityGate.CodeFixes.Tests.Rules.NonDeterministicData;

public class CultureTextAssertedFixTests
{
    [Theory]
    [InlineData("Assert.Equal(\"1.5\", [|1.5.ToString()|]);", "Assert.Equal(\"1.5\", 1.5.ToString(System.Globalization.CultureInfo.InvariantCulture));")]
    [InlineData("Assert.Equal(\"1.50\", [|1.5.ToString(\"F2\")|]);", "Assert.Equal(\"1.50\", 1.5.ToString(\"F2\", System.Globalization.CultureInfo.InvariantCulture));")]
    public Task Number_IsWrittenByNoCulture(string statements, string after) =>
        FixSample.Test<CultureTextAssertedAnalyzer, CultureTextAssertedFix>(Framework.XunitV2, statements, after).VerifyAsync();

    [Fact]
    public Task Interpolation_IsLeftAlone() => FixSample.NotOfferedAsync<CultureTextAssertedAnalyzer, CultureTextAssertedFix>(
        Sample.Test<CultureTextAssertedAnalyzer>(Framework.XunitV2, "double price = 1.5; Assert.Equal(\"1.5\", [|$\"{price}\"|]);"));
}
