namespace QualityGate.Core.Histories;

/// <summary>One entry of a history, counted.</summary>
/// <param name="Seen">When.</param>
/// <param name="Tests">That it says something of.</param>
/// <param name="Failing">Tests that failed in it under natural conditions.</param>
/// <param name="Unreliable">Tests that it called flaky in the sense of the gate; null where it judges none.</param>
public sealed record HistoryPoint(Sighting Seen, int Tests, int Failing, int? Unreliable);
