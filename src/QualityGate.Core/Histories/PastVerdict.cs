namespace QualityGate.Core.Histories;

/// <summary>How an earlier audit judged a test, in one word.</summary>
public enum PastVerdict
{
    /// <summary>Nobody has judged it.</summary>
    Unknown,

    Stable,
    Flaky,
    Broken,
    ConditionDependent,

    /// <summary>It failed in the order in which its team runs it.</summary>
    OrderDependent,

    /// <summary>It failed only in an order that was arranged.</summary>
    OrderSensitive,

    Sensitive,
    Skipped,
    Inconclusive,
}
