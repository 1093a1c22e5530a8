using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Baselines;

/// <summary>From verdicts to what is kept of them, and questions about that.</summary>
public static class KnownVerdicts
{
    public static KnownVerdict Of(TestVerdict verdict) => verdict switch
    {
        TestVerdict.Stable => KnownVerdict.Stable,
        TestVerdict.Flaky => KnownVerdict.Flaky,
        TestVerdict.ConditionDependent => KnownVerdict.ConditionDependent,
        TestVerdict.OrderDependent { Exposure: OrderExposure.NaturalOrder } => KnownVerdict.OrderDependent,
        TestVerdict.OrderDependent => KnownVerdict.HiddenOrderDependent,
        TestVerdict.Broken => KnownVerdict.Broken,
        TestVerdict.Sensitive => KnownVerdict.Sensitive,
        TestVerdict.Skipped => KnownVerdict.Skipped,
        TestVerdict.Inconclusive => KnownVerdict.Inconclusive,
        _ => throw new UnreachableException(),
    };

    /// <summary>Flaky in the sense of the gate: it passed and failed as its team runs it.</summary>
    public static bool IsUnreliable(this KnownVerdict verdict) =>
        verdict is KnownVerdict.Flaky or KnownVerdict.ConditionDependent or KnownVerdict.OrderDependent;

    /// <summary>What a baseline accepts when it holds such a test; null for what nobody has to accept.</summary>
    internal static IncreaseKind? Burden(this KnownVerdict verdict) => verdict switch
    {
        KnownVerdict.Broken => IncreaseKind.BrokenTests,
        KnownVerdict.Skipped => IncreaseKind.SkippedTests,
        _ when verdict.IsUnreliable() => IncreaseKind.FlakyTests,
        _ => null,
    };
}
