namespace QualityGate.Core.Baselines;

/// <summary>The verdict on a test, as a baseline keeps it. The zero value is the honest unknown.</summary>
public enum KnownVerdict
{
    Unknown,
    Stable,
    Flaky,
    ConditionDependent,

    /// <summary>In the order in which its team runs it.</summary>
    OrderDependent,

    /// <summary>Only in another order than the team's.</summary>
    HiddenOrderDependent,
    Broken,
    Sensitive,
    Skipped,
    Inconclusive,
}
