using QualityGate.Core.Suites;

namespace QualityGate.Core.Histories;

/// <summary>What an entry of the history holds of one suite.</summary>
public sealed record SuiteEntry
{
    public required SuiteId Suite { get; init; }

    public required Roster Roster { get; init; }

    /// <summary>In order of name.</summary>
    public required ImmutableArray<ConditionEntry> Conditions { get; init; }

    /// <summary>Of the tests that were judged and not stable, by place.</summary>
    public ImmutableArray<EntryVerdict> Verdicts { get; init; } = [];

    /// <summary>By place and conditions.</summary>
    public ImmutableArray<EntryFailure> Failures { get; init; } = [];
}
