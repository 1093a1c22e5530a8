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

    /// <summary>Discovered tests of which a completed run showed nothing.</summary>
    public required int Missing { get; init; }

    public ImmutableArray<string> Errors { get; init; } = [];
}
