using QualityGate.Core.Conditions;

namespace QualityGate.Core.Histories;

/// <summary>What the runs of an entry under one set of conditions showed of each test of a suite, in columns.</summary>
public sealed record ConditionEntry
{
    /// <summary>Name of the set. A text, so that an older tool can read what a newer one has run.</summary>
    public required string Conditions { get; init; }

    /// <summary>For this suite, as it declared itself.</summary>
    public required ConditionNature Nature { get; init; }

    public required ImmutableArray<EntryRun> Runs { get; init; }

    /// <summary>The different strips that occur: one letter for each of the runs (see <see cref="Core.Runs.Outcomes.ToLetter"/>).</summary>
    public required ImmutableArray<string> Strips { get; init; }

    /// <summary>For each test of the roster the number of its strip, 0-based.</summary>
    public required ImmutableArray<int> StripOf { get; init; }

    /// <summary>For each test of the roster what its trials took together, in milliseconds.</summary>
    public required ImmutableArray<int> Milliseconds { get; init; }
}
