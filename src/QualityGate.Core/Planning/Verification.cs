using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>
/// The runs that show whether a test is mended: first where it failed before, then once under each other condition, at last the
/// plain rows that were asked for. It ends with the first failure, after which nothing can show that the test is mended. A pure
/// function of the ledger, like <see cref="CircumstanceSearch"/>.
/// </summary>
/// <param name="test">The test; a whole method fails when one of its rows does.</param>
/// <param name="plan">What to run.</param>
/// <param name="seed">From which the seeds of the runs are derived.</param>
public sealed class Verification(TestId test, VerificationPlan plan, int seed) : RunPlanner
{
    /// <summary>Runs in the same circumstances that may show nothing of the test.</summary>
    private const int MostLost = 2;

    public override PlannedRun? Next(Ledger ledger) => ledger.Suites.GetValueOrDefault(test.Suite) is { } suite
        ? Read(suite).Wanted?.Next(test, suite, seed)
        : null;

    /// <summary>What is known so far, and what to run next.</summary>
    public VerificationReading Read(SuiteLedger suite)
    {
        Queue<Trial> trials = new(Trial.In(suite, test));
        ImmutableArray<(Circumstances Circumstances, int Runs)> steps =
        [
            (plan.Reproducing, plan.CleanRuns),
            .. plan.Others.Select(other => (other, 1)),
            .. plan.Plain.Select(row => (row, plan.PlainRuns)),
        ];
        List<CircumstanceTally> made = [];
        foreach ((Circumstances circumstances, int runs) in steps)
        {
            CircumstanceTally tally = Follow(circumstances, runs, trials);
            made.Add(tally);
            if (tally.Rate.Trials < runs || tally.Rate.Failures > 0)
                return Reading(made, isComplete: false, tally.Rate.Failures > 0 || tally.Lost > MostLost ? null : circumstances);
        }

        return Reading(made, isComplete: true, wanted: null);
    }

    private static CircumstanceTally Follow(Circumstances circumstances, int runs, Queue<Trial> trials)
    {
        CircumstanceTally tally = CircumstanceTally.None(circumstances);
        while (tally.Rate.Trials < runs && tally.Rate.Failures == 0 && tally.Lost <= MostLost && trials.TryDequeue(out Trial? trial))
            tally = tally.With(trial);
        return tally;
    }

    private VerificationReading Reading(List<CircumstanceTally> made, bool isComplete, Circumstances? wanted) => new()
    {
        Reproducing = made[0],
        Others = [.. made.Skip(1).Take(plan.Others.Length)],
        Plain = [.. made.Skip(1 + plan.Others.Length)],
        IsComplete = isComplete,
        Wanted = wanted,
    };
}
