using System.Collections.Immutable;
using QualityGate.Core.Suites;
using QualityGate.Runner.CommandLines;

namespace QualityGate.Runner.Tests.CommandLines;

public class NamedMethodsTests
{
    private static readonly SuiteId Suite = new("Shop.csproj", "net10.0");

    [Fact]
    public void Everything_NamesNone() => Assert.Empty(NamedMethods.Of(new TestSelection.Everything()));

    [Fact]
    public void Rows_NameTheirMethodOnce() =>
        Assert.Equal(new TestId(Suite, "A.B", "Rows", ""), Assert.Single(Of(new TestId(Suite, "A.B", "Rows", "1"), new TestId(Suite, "A.B", "Rows", "2"))));

    [Fact]
    public void TooManyMethods_AreARunOfEverything() =>
        Assert.Empty(Of([.. Enumerable.Range(0, 501).Select(number => new TestId(Suite, "A.B", $"M{number}", ""))]));

    [Fact]
    public void GenericClass_CannotBeNamed() => Assert.Empty(Of(new TestId(Suite, "A.B`1", "C", "")));

    private static ImmutableArray<TestId> Of(params TestId[] tests) => NamedMethods.Of(new TestSelection.Only([.. tests]));
}
