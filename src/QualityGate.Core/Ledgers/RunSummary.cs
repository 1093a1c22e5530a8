using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Ledgers;

/// <summary>What stays of a run once its observations are folded.</summary>
public sealed record RunSummary
{
    /// <summary>1-based number within the suite.</summary>
    public required int Number { get; init; }

    /// <summary>Number of the run that this one completes; null for a run of its own.</summary>
    public int? Continues { get; init; }

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

    /// <summary>Tests that hung or took the process with them, found here or in the runs that continue it: they explain why it was cut short.</summary>
    public required int Culprits { get; init; }

    /// <summary>Discovered tests that a completed run was asked for and showed nothing of; 0 for any other run, which cannot be blamed for it.</summary>
    public required int Missing { get; init; }

    /// <summary>True when more than half of the tests that ran failed with the same symptom, and at least three.</summary>
    public required bool IsMassFailure { get; init; }

    public ImmutableArray<Leftover> Leftovers { get; init; } = [];

    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>True for a run of the suite that shows something: each is one letter of every strip. What continues it adds none.</summary>
    public bool BeginsAColumn => Continues is null && !Completion.IsLost();

    /// <summary>True for a run that counts towards the number that was asked for.</summary>
    public bool Counts => Continues is null && Completion.IsValid();

    /// <summary>True when there may be more to see than was seen and no test is to blame: cut short without a culprit, or completed without all tests.</summary>
    public bool MayHaveLostTests => Missing > 0 || (Completion.IsCutShort() && Culprits == 0);

    internal static RunSummary Of(SuiteRun run, ImmutableArray<Observation> shown, FoldedRun folded)
    {
        ImmutableArray<Observation> seen = [.. folded.Seen.OfType<Observation>()];
        return new RunSummary
        {
            Number = run.Planned.Number,
            Continues = run.Planned.Continues,
            Conditions = run.Planned.Conditions,
            Seed = run.Planned.Seed,
            Completion = run.Completion,
            Reason = run.Reason,
            StartedAt = run.StartedAt,
            Duration = run.Duration,
            Observed = shown.Count(observation => observation.EarlierCalls == 0),
            Failures = shown.Count(observation => observation.EarlierCalls == 0 && observation.Outcome.IsFailure()),
            Culprits = folded.Culprits.Count,
            Missing = run.Completion == Completion.Completed ? folded.Unseen.Length : 0,
            IsMassFailure = IsMostOfTheSuite(run, folded) && MassFailure.IsIn(seen),
            Leftovers = run.Leftovers,
            Errors = run.Errors,
        };
    }

    /// <summary>The same run when the culprits of its end were found in a run that continues it.</summary>
    internal RunSummary ExplainedBy(int culprits) => this with { Culprits = Culprits + culprits };

    // A few tests that one after the other fail alike, in a run that is about them only, are no outage.
    private static bool IsMostOfTheSuite(SuiteRun run, FoldedRun folded) =>
        run.Planned.Continues is null || folded.Seen.Count(seen => seen is not null) * 2 > folded.Seen.Length;
}
