namespace QualityGate.Core.Audits;

/// <summary>One thing to mend: a test, the rows of a test that fail alike, or all the tests that one cause brings down together.</summary>
public sealed record PlannedFix
{
    /// <summary>The one of them that fails most often.</summary>
    public required AuditedTest Test { get; init; }

    /// <summary>The cause that they have in common; null for a test on its own, and for rows.</summary>
    public SystemicCause? Group { get; init; }

    /// <summary>All of them, the one that fails most often first.</summary>
    public required ImmutableArray<AuditedTest> Members { get; init; }

    public required FixImpact Impact { get; init; }
}
