using QualityGate.Core.Audits;

namespace QualityGate.Core.Quarantines;

/// <summary>What could be done about a quarantine, after what audits have shown.</summary>
public abstract record QuarantineSuggestion
{
    private QuarantineSuggestion()
    {
    }

    /// <summary>A flaky test that no entry is about.</summary>
    public sealed record Add(AuditedTest Test, QuarantineDraft Draft) : QuarantineSuggestion;

    /// <summary>An entry whose tests have passed often enough since they last failed.</summary>
    public sealed record Remove(QuarantineEntry Entry, int CleanRuns) : QuarantineSuggestion;

    /// <summary>An entry all of whose tests were proved to be mended since they last failed.</summary>
    public sealed record Mended(QuarantineEntry Entry) : QuarantineSuggestion;

    /// <summary>An entry whose tests have not yet passed often enough since they last failed, if that is known.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="CleanRuns">Clean runs so far, at least 0.</param>
    public sealed record Keep(QuarantineEntry Entry, int CleanRuns) : QuarantineSuggestion;
}
