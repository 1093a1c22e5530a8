namespace QualityGate.Core.Ledgers;

/// <summary>How long the shortest and the longest of some results took.</summary>
public sealed record DurationRange(TimeSpan Shortest, TimeSpan Longest)
{
    /// <summary>The range with one more result; that of the one when there was none.</summary>
    internal static DurationRange With(DurationRange? range, TimeSpan duration) => range is null
        ? new DurationRange(duration, duration)
        : new DurationRange(
            duration < range.Shortest ? duration : range.Shortest,
            duration > range.Longest ? duration : range.Longest);
}
