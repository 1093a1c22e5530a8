using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Histories;

/// <summary>What one entry showed of a test under natural conditions.</summary>
/// <param name="Seen">When.</param>
/// <param name="Rate">With at least one trial.</param>
public sealed record TrendPoint(Sighting Seen, FailureRate Rate);
