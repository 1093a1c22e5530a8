using QualityGate.Core.Suites;
using QualityGate.Runner.CommandLines;

namespace QualityGate.Runner.Tests.CommandLines;

public class TestFilterTextTests
{
    private static readonly SuiteId Suite = new("Shop.csproj", "net10.0");

    [Fact]
    public void Everything_NeedsNoFilter() => Assert.Null(TestFilterText.Of(new TestSelection.Everything()));

    [Fact]
    public void Method_IsAskedForWithAndWithoutArguments() =>
        Assert.Equal(@"FullyQualifiedName=A.B+C.Rows|FullyQualifiedName~A.B+C.Rows\(", Of(new TestId(Suite, "A.B+C", "Rows", "")));

    [Fact]
    public void Rows_AskForTheirMethod() =>
        Assert.Equal(@"FullyQualifiedName=A.B.Rows|FullyQualifiedName~A.B.Rows\(", Of(new TestId(Suite, "A.B", "Rows", "1"), new TestId(Suite, "A.B", "Rows", "2")));

    [Fact]
    public void SpecialCharacters_AreEscaped() =>
        Assert.StartsWith(@"FullyQualifiedName=A.M\|N.a\&b|", Of(new TestId(Suite, "A.M|N", "a&b", "")), StringComparison.Ordinal);

    [Fact]
    public void TooManyMethods_AreARunOfEverything() =>
        Assert.Null(Of([.. Enumerable.Range(0, 501).Select(number => new TestId(Suite, "A.B", $"M{number}", ""))]));

    [Fact]
    public void GenericClass_CannotBeNamed() => Assert.Null(Of(new TestId(Suite, "A.B`1", "C", "")));

    private static string? Of(params TestId[] tests) => TestFilterText.Of(new TestSelection.Only([.. tests]));
}
