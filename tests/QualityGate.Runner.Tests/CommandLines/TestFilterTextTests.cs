using QualityGate.Core.Suites;
using QualityGate.Runner.CommandLines;

namespace QualityGate.Runner.Tests.CommandLines;

public class TestFilterTextTests
{
    private static readonly SuiteId Suite = new("Shop.csproj", "net10.0");

    [Fact]
    public void Methods_AreAskedForByTheirWholeNames() =>
        Assert.Equal("FullyQualifiedName=A.B+C.One|FullyQualifiedName=A.D.Two", TestFilterText.Of([new TestId(Suite, "A.B+C", "One", ""), new TestId(Suite, "A.D", "Two", "")]));

    [Fact]
    public void SpecialCharacters_AreEscaped() =>
        Assert.Equal(@"FullyQualifiedName=A.M\|N.a\&b\(\)", TestFilterText.Of([new TestId(Suite, "A.M|N", "a&b()", "")]));
}
