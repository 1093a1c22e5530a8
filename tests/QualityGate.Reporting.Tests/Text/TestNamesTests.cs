using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Tests.Text;

public class TestNamesTests
{
    [Theory]
    [InlineData("My.Tests.CancelTests", "CancelTests.Cancels")]
    [InlineData("CancelTests", "CancelTests.Cancels")]
    [InlineData("My.Tests.Outer+Inner", "Outer+Inner.Cancels")]
    public void Name_LosesItsNamespace(string @class, string expected) =>
        Assert.Equal(expected, TestNames.Short(new TestId(new SuiteId("A.csproj", ""), @class, "Cancels", "")));

    [Fact]
    public void Failure_BecomesOneLine() => Assert.Equal(
        "InvalidOperationException: It broke · badly",
        TestNames.OneLine(Failure.Of("System.InvalidOperationException", "It  broke\r\n\r\n  badly", "")));

    [Fact]
    public void Assertion_NamesItselfOnce() => Assert.Equal(
        "Assert.True() Failure",
        TestNames.OneLine(Failure.Of("Xunit.Sdk.TrueException", "Assert.True() Failure", "")));
}
