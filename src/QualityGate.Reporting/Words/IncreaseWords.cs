using QualityGate.Core.Baselines;

namespace QualityGate.Reporting.Words;

/// <summary>What a baseline accepts, in words.</summary>
internal static class IncreaseWords
{
    public static string Of(IncreaseKind kind) => kind switch
    {
        IncreaseKind.Unknown => "unknown",
        IncreaseKind.FlakyTests => "flaky",
        IncreaseKind.BrokenTests => "broken",
        IncreaseKind.SkippedTests => "skipped",
        IncreaseKind.RemovedTests => "removed",
        IncreaseKind.Findings => "finding",
        IncreaseKind.Markers => "marked as flaky",
        IncreaseKind.MaskedFailures => "hides failures",
        _ => throw new UnreachableException(),
    };

    public static string Of(KnownVerdict verdict) => verdict switch
    {
        KnownVerdict.Unknown => "unknown",
        KnownVerdict.Stable => "stable",
        KnownVerdict.Flaky => "flaky",
        KnownVerdict.ConditionDependent => "condition-dependent",
        KnownVerdict.OrderDependent => "order-dependent",
        KnownVerdict.HiddenOrderDependent => "order-dependent in another order",
        KnownVerdict.Broken => "broken",
        KnownVerdict.Sensitive => "sensitive",
        KnownVerdict.Skipped => "skipped",
        KnownVerdict.Inconclusive => "inconclusive",
        _ => throw new UnreachableException(),
    };
}
