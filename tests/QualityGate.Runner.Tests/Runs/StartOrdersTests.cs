using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Runs;

namespace QualityGate.Runner.Tests.Runs;

public sealed class StartOrdersTests
{
    private static readonly SuiteId Suite = new("P.csproj", "net10.0");

    [Fact]
    public void EachInItsTurn_IsNoDeviation() => Assert.Null(DeviationIn("A B C", "A1 A2 B1 C1"));

    [Fact]
    public void TestThatDidNotStart_IsNoDeviation() => Assert.Null(DeviationIn("A B C", "A1 C1"));

    [Fact]
    public void TestThatNobodyAskedFor_IsNotHeldAgainstTheOrder() => Assert.Null(DeviationIn("A B", "X1 A1 X2 B1"));

    [Fact]
    public void WithoutAnOrder_ThereIsNoDeviation() => Assert.Null(DeviationIn("", "B1 A1"));

    [Theory]
    [InlineData("A B C", "A1 C1 B1", "C1 started before B1")]
    [InlineData("A B", "A1 B1 A2", "B1 started before A2")]
    public void WhoeverStartedTooEarly_IsNamed(string asked, string started, string words) =>
        Assert.Contains(words, DeviationIn(asked, started), StringComparison.Ordinal);

    private static string? DeviationIn(string asked, string started) => StartOrders.DeviationIn(
        new PlannedRun
        {
            Number = 1,
            Suite = Suite,
            Conditions = ConditionSet.Of(SerialCondition.Instance),
            Order = [.. asked.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => new TestId(Suite, "N.T", name, ""))],
            Seed = 1,
        },
        [
            .. started.Split(' ').Select((name, order) => new Observation
            {
                Test = new TestId(Suite, "N.T", name[..1], name),
                DisplayName = name,
                Outcome = Outcome.Passed,
                StartOrder = order,
            }),
        ]);
}
