namespace QualityGate.Core.Histories;

/// <summary>When and in which code something was seen.</summary>
/// <param name="At">When the entry began.</param>
/// <param name="Code">What was tested in it.</param>
/// <param name="Origin">Which entry that was.</param>
public sealed record Sighting(DateTimeOffset At, CodeVersion Code, string Origin)
{
    internal static Sighting Of(HistoryEntry entry) => new(entry.At, entry.Code, entry.Origin);
}
