using QualityGate.Core.Diagnosis;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Diagnosis;

public sealed class RunDifferencesTests
{
    private static readonly SuiteScript Suite = SuiteScript.Of("A", "B", "C");

    [Fact]
    public void FailingRunsThatAllTakeLonger_AreToldByTheirDuration()
    {
        SuiteLedger ledger = Play(Suite.Suite, run => run % 3 == 0, before: _ => "B", duration: fails => fails ? 5_000 : 100);

        RunDifference.Durations durations = Assert.IsType<RunDifference.Durations>(Assert.Single(DifferencesIn(ledger)));

        // Two of the C(12,4) = 495 ways to pick the failing runs put them at an end.
        Assert.Equal(2.0 / 495, durations.PValue, tolerance: 1e-9);
        Assert.Equal((100, 5_000), (durations.Passing.Longest.TotalMilliseconds, durations.Failing.Shortest.TotalMilliseconds));
    }

    [Fact]
    public void FailuresBehindOneTest_AreToldByThatTest()
    {
        SuiteLedger ledger = Play(Suite.Suite, run => run % 3 == 0, before: run => run % 3 == 0 ? "B" : "C", duration: _ => 10);

        RunDifference.StartedBehind start = Assert.IsType<RunDifference.StartedBehind>(Assert.Single(DifferencesIn(ledger)));

        Assert.Equal(Suite.IdOf("B").WholeMethod, start.Before);
        Assert.Equal((4, 4, 0, 8), (start.Behind.Failures, start.Behind.Trials, start.Elsewhere.Failures, start.Elsewhere.Trials));
        Assert.Equal(2.0 / 495, start.PValue, tolerance: 1e-9);
    }

    [Fact]
    public void RunsThatDifferInNothing_AreNotTold() =>
        Assert.Empty(DifferencesIn(Play(Suite.Suite, run => run % 3 == 0, before: run => run % 2 == 0 ? "B" : "C", duration: _ => 10)));

    [Fact]
    public void OneFailure_TellsNothing() =>
        Assert.Empty(DifferencesIn(Play(Suite.Suite, run => run == 3, before: run => run == 3 ? "B" : "C", duration: fails => fails ? 5_000 : 100)));

    [Fact]
    public void ManyTestsBefore_AreNotAllKept()
    {
        SuiteScript many = SuiteScript.Of([.. Enumerable.Range(0, 12).Select(place => $"T{place}"), "A"]);
        SuiteLedger ledger = Play(many.Suite, _ => false, before: run => $"T{run - 1}", duration: _ => 10);

        Assert.Equal(ConditionTally.MaxPredecessors, ledger.Find(many.IdOf("A"))!.Under(Under.Serial)!.Before.Length);
    }

    private static ImmutableArray<RunDifference> DifferencesIn(SuiteLedger ledger) => RunDifferences.In(ledger.Find(Suite.IdOf("A"))!);

    /// <summary>Twelve serial runs of A behind one other test.</summary>
    private static SuiteLedger Play(SuiteLedger ledger, Func<int, bool> fails, Func<int, string> before, Func<bool, int> duration)
    {
        for (int number = 1; number <= 12; number++)
        {
            bool isFailure = fails(number);
            ledger = ledger.With(new SuiteRun
            {
                Planned = new PlannedRun { Number = number, Suite = ledger.Id, Conditions = Under.Serial, Seed = number },
                Completion = Completion.Completed,
                StartedAt = DateTimeOffset.UnixEpoch,
                Duration = TimeSpan.FromSeconds(1),
                Observations = [See(before(number), 0, false, 10), See("A", 1, isFailure, duration(isFailure))],
            });
        }

        return ledger;
    }

    private static Observation See(string test, int order, bool isFailure, int milliseconds) => new()
    {
        Test = Suite.IdOf(test),
        DisplayName = test,
        Outcome = isFailure ? Outcome.Failed : Outcome.Passed,
        StartOrder = order,
        Duration = TimeSpan.FromMilliseconds(milliseconds),
        Failure = isFailure ? Failure.Of("System.Exception", "It failed.", "") : null,
    };
}
