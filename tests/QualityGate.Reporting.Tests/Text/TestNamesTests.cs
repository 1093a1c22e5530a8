using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Tests.Scenarios;
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

    [Theory]
    [InlineData("My.Tests.Fixture(1).Cancels(2)", "Fixture(1).Cancels(2)")]
    [InlineData("Cancels (2)", "Fixture.Cancels (2)")]
    [InlineData("a name of its own", "Fixture.a name of its own")]
    public void DisplayName_SaysItsClassAndNoNamespace(string name, string expected)
    {
        Specimen specimen = Specimen.Of("My.Tests.Fixture", "Cancels", "P", "P") with { DisplayName = name };

        Assert.Equal(expected, TestNames.Short(Scenario.Of([specimen]).Conclude().Audit.Suites[0].Tests[0]));
    }

    [Fact]
    public void Failure_BecomesOneLine() => Assert.Equal(
        "InvalidOperationException: It broke · badly",
        TestNames.OneLine(Failure.Of("System.InvalidOperationException", "It  broke\r\n\r\n  badly", "")));

    [Fact]
    public void Assertion_NamesItselfOnce() => Assert.Equal(
        "Assert.True() Failure",
        TestNames.OneLine(Failure.Of("Xunit.Sdk.TrueException", "Assert.True() Failure", "")));
}
