using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Histories;

/// <summary>Questions about a <see cref="PastVerdict"/>.</summary>
public static class PastVerdicts
{
    /// <summary>Flaky in the sense of the gate: its code both passed and failed without anybody having changed it.</summary>
    public static bool IsUnreliable(this PastVerdict verdict) =>
        verdict is PastVerdict.Flaky or PastVerdict.ConditionDependent or PastVerdict.OrderDependent;

    internal static PastVerdict Of(TestVerdict verdict) => verdict switch
    {
        TestVerdict.Stable => PastVerdict.Stable,
        TestVerdict.Flaky => PastVerdict.Flaky,
        TestVerdict.Broken => PastVerdict.Broken,
        TestVerdict.ConditionDependent => PastVerdict.ConditionDependent,
        TestVerdict.OrderDependent { Exposure: OrderExposure.NaturalOrder } => PastVerdict.OrderDependent,
        TestVerdict.OrderDependent => PastVerdict.OrderSensitive,
        TestVerdict.Sensitive => PastVerdict.Sensitive,
        TestVerdict.Skipped => PastVerdict.Skipped,
        TestVerdict.Inconclusive => PastVerdict.Inconclusive,
        _ => throw new UnreachableException(),
    };
}
