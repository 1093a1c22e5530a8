using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>The same circumstances over and over: so many times, or only until the test fails.</summary>
/// <param name="test">The test.</param>
/// <param name="circumstances">Which.</param>
/// <param name="runs">How often at most.</param>
/// <param name="untilItFails">Whether one failure is enough.</param>
/// <param name="seed">From which the seeds of the runs are derived.</param>
public sealed class Repetition(TestId test, Circumstances circumstances, int runs, bool untilItFails, int seed) : RunPlanner
{
    /// <summary>Runs that show nothing of the test, after which no more are made.</summary>
    private const int MostLost = 2;

    public override PlannedRun? Next(Ledger ledger) => ledger.Suites[test.Suite] is var suite && IsWanted(Read(suite))
        ? circumstances.Next(test, suite, seed)
        : null;

    public CircumstanceTally Read(SuiteLedger suite) =>
        Trial.In(suite, test).Aggregate(CircumstanceTally.None(circumstances), (tally, trial) => tally.With(trial));

    private bool IsWanted(CircumstanceTally tally) =>
        tally.Rate.Trials < runs && tally.Lost < MostLost && !(untilItFails && tally.Rate.Failures > 0);
}
