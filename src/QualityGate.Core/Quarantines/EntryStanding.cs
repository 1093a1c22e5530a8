namespace QualityGate.Core.Quarantines;

/// <summary>An entry of the quarantine held against an audit.</summary>
public sealed record EntryStanding
{
    public required QuarantineEntry Entry { get; init; }

    public required QuarantineState State { get; init; }

    /// <summary>The tests about which it decides, in the order of the audit; a longer selector takes a test from a shorter one.</summary>
    public required ImmutableArray<QuarantinedTest> Tests { get; init; }

    /// <summary>Whether it names no test of the audit, although all were looked at among which it could be.</summary>
    public required bool IsBroken { get; init; }

    /// <summary>Whether nobody is named who mends it.</summary>
    public bool IsOwnerless => string.IsNullOrWhiteSpace(Entry.Owner);
}
