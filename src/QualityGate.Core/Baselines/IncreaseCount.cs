namespace QualityGate.Core.Baselines;

/// <summary>How many of one kind were accepted at once.</summary>
/// <param name="Kind">Of which.</param>
/// <param name="Count">At least 1.</param>
public sealed record IncreaseCount(IncreaseKind Kind, int Count);
