namespace QualityGate.Core.Findings;

/// <summary>How somebody marked a test as flaky.</summary>
public enum MarkerKind
{
    Unknown,

    /// <summary>A trait or category such as <c>Category=Flaky</c>.</summary>
    Trait,

    /// <summary>Skipped, with a reason that speaks of flakiness.</summary>
    Skip,

    /// <summary>Run again when it fails, by an attribute.</summary>
    Retry,

    /// <summary>An attribute that says so by its own name, such as <c>[Quarantined]</c>.</summary>
    Label,
}
