using QualityGate.Core.Conditions;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Diagnosis;

public sealed class SuiteTraitsTests
{
    [Theory]
    [InlineData("AB", "Unknown")]
    [InlineData("AB AB", "AlwaysTheSame")]
    [InlineData("AB BA", "Varying")]
    public void OrdersOfSerialRuns_TellTheHabit(string orders, string habit) =>
        Assert.Equal(Enum.Parse<OrderHabit>(habit), HabitOf(Under.Serial, orders.Split(' ')));

    [Fact]
    public void ParallelRuns_TellNoOrder() => Assert.Equal(OrderHabit.Unknown, HabitOf(Under.Parallel, "AB", "BA"));

    private static OrderHabit HabitOf(ConditionSet conditions, params string[] orders)
    {
        SuiteScript script = orders.Aggregate(SuiteScript.Of("A", "B"), (suite, _) => suite.Run(conditions, "A:P B:P"));
        Ledger ledger = script.Runs.Zip(orders, Started).Aggregate(Ledger.Empty(script.Discovery), (folded, run) => folded.With(run));
        return SuiteTraits.Of(ledger.Suites[script.Id]).Habit;
    }

    private static SuiteRun Started(SuiteRun run, string order) => run with
    {
        Observations = [.. run.Observations.Select(seen => seen with { StartOrder = order.IndexOf(seen.Test.Method, StringComparison.Ordinal) })],
    };
}
