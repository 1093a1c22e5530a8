using QualityGate.Core.Histories;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Histories;

/// <summary>What was taken out of a history, for people.</summary>
public static class PruneText
{
    /// <summary>Lines with LF at the end of each.</summary>
    /// <param name="removed">The oldest first.</param>
    /// <param name="kept">How many stay.</param>
    /// <param name="place">Where the history is kept.</param>
    /// <param name="mode">Whether they are gone.</param>
    public static string Of(ImmutableArray<EntryKey> removed, int kept, string place, PruneMode mode)
    {
        string verb = mode == PruneMode.DryRun ? "would be removed" : "removed";
        string range = removed.IsEmpty ? "" : $" ({Figures.Moment(removed[0].At)} to {Figures.Moment(removed[^1].At)})";
        return $"History  {VisibleText.OneLine(place)}: {Figures.Count(removed.Length)} {verb}{range}, {Figures.Count(kept)} kept\n";
    }
}
