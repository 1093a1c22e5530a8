using QualityGate.Core.Suites;

namespace QualityGate.Core.Gates;

/// <summary>The quarantine of a repository at the time of an audit.</summary>
/// <param name="Entries">In the order of the file; empty where nothing is quarantined.</param>
public sealed record QuarantineStanding(ImmutableArray<QuarantineEntry> Entries)
{
    /// <summary>Somebody looked, and nothing is quarantined.</summary>
    public static QuarantineStanding Nothing { get; } = new([]);

    internal bool Covers(TestId test) => Entries.Any(entry => entry.State == QuarantineState.Active && entry.Covered.Contains(test));
}
