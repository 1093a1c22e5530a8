namespace QualityGate.Core.Statistics;

/// <summary>What a sequential test says after the runs seen so far.</summary>
internal enum SequentialDecision
{
    /// <summary>Neither hypothesis is excluded yet: run again.</summary>
    Continue,

    /// <summary>The failure rate is negligible.</summary>
    Negligible,

    /// <summary>The failure rate is at least the one tested for.</summary>
    Flaky,
}
