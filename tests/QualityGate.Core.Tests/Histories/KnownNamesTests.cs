using QualityGate.Core.Histories;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Histories;

public sealed class KnownNamesTests
{
    private static readonly SuiteId Suite = HistoryScript.Suite;

    private static readonly KnownNames Known = KnownNames.In(HistoryScript.Empty
        .Audit("a", "Alone[beef]:P Rows[1]:P Rows[2]:P")
        .But(entry => entry with { Suites = [.. entry.Suites.Select(suite => suite with { Roster = new Roster([.. suite.Roster.Tests.Select(test => test with { DisplayName = $"{test.Id.Method}({test.Id.Row})" })]) })] }).History);

    [Theory]
    [InlineData("/ci/tests/shop.tests/bin/release/net10.0/shop.tests.dll", "tests/Shop.Tests/Shop.Tests.csproj", "net10.0")]
    [InlineData("C:\\ci\\Shop.Tests\\bin\\Release\\net10.0\\Shop.Tests.dll", "tests/Shop.Tests/Shop.Tests.csproj", "net10.0")]
    [InlineData("Shop.Tests.dll", "tests/Shop.Tests/Shop.Tests.csproj", "net10.0")]
    [InlineData("bin/net8.0-windows/Shop.Tests.dll", "tests/Shop.Tests/Shop.Tests.csproj", "net8.0-windows")]
    [InlineData("bin/netcoreapp3.1/Other.Tests.dll", "Other.Tests.dll", "netcoreapp3.1")]
    [InlineData("network/Other.Tests.dll", "Other.Tests.dll", "")]
    [InlineData("", "", "")]
    public void Suite_IsTheOneThatIsBuiltIntoTheAssembly(string assembly, string project, string framework) =>
        Assert.Equal(new SuiteId(project, framework), Known.SuiteOf(assembly));

    [Theory]
    [InlineData("Alone", "beef", "whatever", "beef")]
    [InlineData("Alone", "", "whatever", "beef")]
    [InlineData("Alone", "other", "whatever", "beef")]
    [InlineData("Rows", "2", "whatever", "2")]
    [InlineData("Rows", "", "Rows(2)", "2")]
    [InlineData("Rows", "", "Shop.OrderTests.Rows(3)", "")]
    [InlineData("Rows", "3", "Rows(3)", "3")]
    [InlineData("New", "feed", "New", "feed")]
    public void Test_IsFoundByItsKeyElseByItsNameElseByItsMethod(string method, string row, string name, string found)
    {
        ForeignResult result = new() { Class = "Shop.OrderTests", Method = method, Row = row, DisplayName = name, Outcome = Outcome.Passed };

        Assert.Equal(new TestId(Suite, "Shop.OrderTests", method, found), Known.TestOf(result, Suite));
    }
}
