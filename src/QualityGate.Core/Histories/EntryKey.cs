namespace QualityGate.Core.Histories;

/// <summary>What there is to know of an entry without reading it.</summary>
/// <param name="Origin">See <see cref="HistoryEntry.Origin"/>.</param>
/// <param name="At">When it began, to the second at least.</param>
/// <param name="Runs">How full it is.</param>
public sealed record EntryKey(string Origin, DateTimeOffset At, int Runs);
