using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Cli.Watching;

/// <summary>What a person wants to know meanwhile: runs done, tests that were both red and green so far, and how long it will take. Not thread-safe.</summary>
internal sealed class ProgressBoard(RunSettings settings)
{
    private readonly Dictionary<(SuiteId Suite, ConditionSet Conditions), (int Done, TimeSpan Total)> _runs = [];
    private readonly Dictionary<(TestId Test, ConditionSet Conditions), (bool Passed, bool Failed)> _seen = [];
    private readonly Dictionary<SuiteId, DeclaredParallelism> _suites = [];

    public int RunsDone { get; private set; }

    /// <summary>Tests with both outcomes under one natural condition: what fails only where its suite was forced is not called flaky in the end.</summary>
    public int FlakySoFar { get; private set; }

    public int RunsPlanned => _suites.Count * settings.ProvidedConditions().Length * settings.RunsHere();

    /// <summary>Time that the remaining runs of the suites seen so far will take; null until each condition of them has run once.</summary>
    public TimeSpan? Remaining => _runs.Count < _suites.Count * settings.ProvidedConditions().Length
        ? null
        : TimeSpan.FromTicks(_runs.Values.Sum(runs => runs.Total.Ticks / Math.Max(1, runs.Done) * Math.Max(0, settings.RunsHere() - runs.Done)));

    public void Add(RunEvent happened)
    {
        switch (happened)
        {
            case RunEvent.SuiteDiscovered { Discovery: { Tests.IsEmpty: false } discovery }:
                _suites[discovery.Suite] = discovery.Parallelism;
                break;
            // What checks a verdict is neither part of it nor of the plan.
            case RunEvent.RunEnded { Run.Planned.Host: not SuiteHost.Unknown }:
                break;
            // What is spent besides has no number beforehand, and a probe is in no rate.
            case RunEvent.RunEnded { Run.Planned.Purpose: not RunPurpose.Measurement }:
                break;
            case RunEvent.RunEnded { Run.Planned.Conditions: var conditions } when !settings.Conditions.Contains(conditions):
                break;
            case RunEvent.RunEnded { Run: var run } when run.Completion.IsValid():
                Count((run.Planned.Suite, run.Planned.Conditions), run.Planned.Continues is null, run.Duration);
                Note(run);
                break;
            default:
                break;
        }
    }

    /// <summary>Takes in what was seen before anybody watched.</summary>
    public void Recall(Ledger before)
    {
        foreach (SuiteLedger suite in before.Suites.Values.Where(suite => !suite.Discovery.Tests.IsEmpty))
        {
            _suites[suite.Id] = suite.Discovery.Parallelism;
            foreach (RunSummary run in suite.Runs.Where(run => run.Completion.IsValid() && settings.Conditions.Contains(run.Conditions)))
                Count((suite.Id, run.Conditions), run.Continues is null, run.Duration);
            foreach ((TestTally test, ConditionTally tally) in suite.Tests.SelectMany(test => test.Conditions, (test, tally) => (test, tally)))
            {
                foreach (Outcome outcome in tally.Strip.Where(_ => tally.Conditions.NatureFor(suite.Discovery.Parallelism) == ConditionNature.Natural))
                    Note((test.Test, tally.Conditions), outcome);
            }
        }
    }

    /// <summary>What completes another run takes its time, and is no run of its own.</summary>
    private void Count((SuiteId, ConditionSet) key, bool isItsOwn, TimeSpan duration)
    {
        int one = isItsOwn ? 1 : 0;
        RunsDone += one;
        (int done, TimeSpan total) = _runs.GetValueOrDefault(key);
        _runs[key] = (done + one, total + duration);
    }

    private bool IsNatural(PlannedRun planned) =>
        planned.Conditions.NatureFor(_suites.GetValueOrDefault(planned.Suite)) == ConditionNature.Natural;

    /// <summary>What a run shows of a test twice is one result, as when it passed and a clean-up failed it afterwards.</summary>
    private void Note(SuiteRun run)
    {
        if (!IsNatural(run.Planned))
            return;

        foreach (IGrouping<TestId, Observation> results in run.Observations.GroupBy(observation => observation.Test))
        {
            Outcome worst = results.Select(observation => observation.Outcome).Aggregate(Outcomes.Worse);
            if (!IsInDoubt(run.Planned, worst))
                Note((results.Key, run.Planned.Conditions), worst);
        }
    }

    /// <summary>A failure in a run that only completes another may come of the company that it lacks there.</summary>
    private static bool IsInDoubt(PlannedRun planned, Outcome outcome) => planned.Continues is not null && outcome == Outcome.Failed;

    private void Note((TestId, ConditionSet) key, Outcome outcome)
    {
        (bool passed, bool failed) before = _seen.GetValueOrDefault(key);
        (bool passed, bool failed) after = (before.passed || outcome == Outcome.Passed, before.failed || outcome.IsFailure());
        _seen[key] = after;
        if (after is (true, true) && before is not (true, true))
            FlakySoFar++;
    }
}
