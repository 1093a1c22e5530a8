using QualityGate.Core.Diagnosis;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Audits;

/// <summary>One test with all that is said about it and all that it rests on.</summary>
public sealed record AuditedTest
{
    public required TestId Id { get; init; }

    public required string DisplayName { get; init; }

    public SourceLocation? Location { get; init; }

    /// <summary>How its code compares with the state that the audit was compared with; unknown when it was with none.</summary>
    public CodeAge Age { get; init; }

    public required TestVerdict Verdict { get; init; }

    public required ImmutableArray<ConditionResult> Results { get; init; }

    /// <summary>
    /// In an audit that was drawn from result files, of a flaky test: what the runs of that one commit showed on which the verdict rests.
    /// Its strip holds those runs only. Null for any other test.
    /// </summary>
    public ConditionResult? SameCode { get; init; }

    /// <summary>What second calls in one process showed, by conditions; in none of its rates. Empty where there were none.</summary>
    public ImmutableArray<ConditionResult> SecondCalls { get; init; } = [];

    /// <summary>Set for tests that fail, sometimes or always, if only when provoked.</summary>
    public CauseDiagnosis? Diagnosis { get; init; }

    /// <summary>What another host showed of it; null when it was not checked there.</summary>
    public Confirmation? Confirmation { get; init; }

    /// <summary>Why the test was skipped, where it was.</summary>
    public string? SkipReason { get; init; }

    public required ImmutableArray<TestNote> Notes { get; init; }

    /// <summary>Flaky in the sense of the gate: this code both passes and fails without anybody having changed it.</summary>
    public bool IsUnreliable => Verdict is TestVerdict.Flaky or TestVerdict.ConditionDependent
        or TestVerdict.OrderDependent { Exposure: OrderExposure.NaturalOrder };

    /// <summary>To be mended: unreliable, or broken.</summary>
    public bool Fails => IsUnreliable || Verdict is TestVerdict.Broken;
}
