using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Ledgers;

/// <summary>What stays of a run once its observations are folded.</summary>
public sealed record RunSummary
{
    /// <summary>1-based number within the suite.</summary>
    public required int Number { get; init; }

    public required ConditionSet Conditions { get; init; }

    public required int Seed { get; init; }

    public required Completion Completion { get; init; }

    public string? Reason { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required TimeSpan Duration { get; init; }

    /// <summary>Results, each row of a theory counted: what <c>dotnet test</c> prints as its total.</summary>
    public required int Observed { get; init; }

    /// <summary>How many of the results were failures of any kind.</summary>
    public required int Failures { get; init; }

    /// <summary>Tests that hung or took the process with them: they explain why a run was cut short.</summary>
    public required int Culprits { get; init; }

    /// <summary>Discovered tests of which a completed run showed nothing; 0 for any other run, which cannot be blamed for it.</summary>
    public required int Missing { get; init; }

    /// <summary>True when more than half of the tests that ran failed with the same symptom, and at least three.</summary>
    public required bool IsMassFailure { get; init; }

    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>True when there may be more to see than was seen and no test is to blame: cut short without a culprit, or completed without all tests.</summary>
    public bool MayHaveLostTests => Missing > 0 || (Completion is Completion.Crashed or Completion.TimedOut && Culprits == 0);

    internal static RunSummary Of(SuiteRun run, ImmutableArray<Observation> shown, FoldedRun folded)
    {
        ImmutableArray<Observation> seen = [.. folded.Seen.OfType<Observation>()];
        return new RunSummary
        {
            Number = run.Planned.Number,
            Conditions = run.Planned.Conditions,
            Seed = run.Planned.Seed,
            Completion = run.Completion,
            Reason = run.Reason,
            StartedAt = run.StartedAt,
            Duration = run.Duration,
            Observed = shown.Length,
            Failures = shown.Count(observation => observation.Outcome.IsFailure()),
            Culprits = seen.Count(observation => observation.Outcome is Outcome.Hung or Outcome.Crashed),
            Missing = run.Completion == Completion.Completed ? folded.Missing : 0,
            IsMassFailure = MassFailure.IsIn(seen),
            Errors = run.Errors,
        };
    }
}
