using QualityGate.Core.Audits;
using QualityGate.Core.Suites;

namespace QualityGate.DiagnosisBench.Measurements;

/// <summary>An audit of a zoo project, and what it took.</summary>
internal sealed record MeasuredAudit
{
    public required int Seed { get; init; }

    public required Measurement Measurement { get; init; }

    public required Audit Audit { get; init; }

    /// <summary>By test, how many probes asked how it ends behind other tests, or alone.</summary>
    public ImmutableDictionary<TestId, int> OrderProbes { get; init; } = ImmutableDictionary<TestId, int>.Empty;

    public IEnumerable<AuditedTest> Tests => Audit.Suites.SelectMany(suite => suite.Tests);

    public int OrderProbesOf(AuditedTest test) => OrderProbes.GetValueOrDefault(test.Id.Case);
}
