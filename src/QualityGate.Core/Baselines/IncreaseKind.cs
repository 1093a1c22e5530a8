namespace QualityGate.Core.Baselines;

/// <summary>In which respect a baseline would accept more than before.</summary>
public enum IncreaseKind
{
    Unknown,

    /// <summary>Flaky, order- or condition-dependent tests.</summary>
    FlakyTests,
    BrokenTests,
    SkippedTests,

    /// <summary>Tests that are not there any more: fewer are then expected.</summary>
    RemovedTests,

    /// <summary>Findings of the analyzers.</summary>
    Findings,

    /// <summary>Tests marked as flaky in the code.</summary>
    Markers,

    /// <summary>Places in CI definitions that hide failures.</summary>
    MaskedFailures,
}
