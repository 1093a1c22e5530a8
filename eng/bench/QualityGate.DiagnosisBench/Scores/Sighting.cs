using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Verdicts;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Scores;

/// <summary>A specimen in which something is wrong, in one audit.</summary>
internal sealed record Sighting
{
    public required string Zoo { get; init; }

    public required string Project { get; init; }

    public required int Seed { get; init; }

    public required Specimen Specimen { get; init; }

    /// <summary>What the audit says of it: of several rows, the one found; null when it is not in the audit at all.</summary>
    public required AuditedTest? Test { get; init; }

    /// <summary>Probes that asked how this test ends behind others, or alone.</summary>
    public int OrderProbes { get; init; }

    /// <summary>What the plain reruns showed; null when there were none.</summary>
    public FailureRate? Reruns { get; init; }

    /// <summary>What the audit took, in multiples of one plain run; null when there were none.</summary>
    public double? Multiple { get; init; }

    /// <summary>All plain runs there are of it, those of its author too.</summary>
    public FailureRate BaseRate => (Specimen.BaseRate ?? new FailureRate(0, 0)) + (Reruns ?? new FailureRate(0, 0));

    public BaseRateClass Class => BaseRateClasses.Of(Specimen, BaseRate);

    public string Verdict => Test is null ? "missing" : VerdictNames.Of(Test.Verdict);

    /// <summary>The audit says that something is wrong with it, and says no wrong thing.</summary>
    public bool IsFound => Test is not null && Finds(Specimen, Test.Verdict);

    /// <summary>What the audit names as the cause; <see cref="RootCause.Unclassified"/> where it abstains.</summary>
    public RootCause Cause => Test?.Diagnosis?.Cause ?? RootCause.Unclassified;

    public bool HasRightCause => Specimen.TrueCauses.Contains(Cause);

    /// <summary>Whether a verdict is one by which the specimen counts as found.</summary>
    public static bool Finds(Specimen specimen, TestVerdict verdict) => VerdictNames.SaysUnreliable(verdict)
        ? specimen.Verdicts.IsEmpty || specimen.Verdicts.Contains(VerdictNames.Of(verdict))
        // A test that fails in every run of its suite is found when it is called broken, where its row says that this is right.
        : verdict is TestVerdict.Broken && specimen.Verdicts.Contains(VerdictNames.Of(verdict));
}
