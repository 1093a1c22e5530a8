using QualityGate.Core.Suites;

namespace QualityGate.Core.Gates;

/// <summary>One entry of a quarantine, as it stands at the time of an audit.</summary>
public sealed record QuarantineEntry
{
    /// <summary>The selector, as it is written.</summary>
    public required string Selector { get; init; }

    public required QuarantineState State { get; init; }

    /// <summary>Who is to mend it; null when nobody is named.</summary>
    public string? Owner { get; init; }

    /// <summary>Where the entry stands; null when that is not known.</summary>
    public SourceLocation? Place { get; init; }

    /// <summary>Tests of the audit that it keeps from failing the gate. Never one that always fails, or fails in a way that is new.</summary>
    public ImmutableArray<TestId> Covered { get; init; } = [];

    /// <summary>Tests of the audit that it names and does not cover, because they always fail or fail in a way that is new.</summary>
    public ImmutableArray<TestId> Broken { get; init; } = [];
}
