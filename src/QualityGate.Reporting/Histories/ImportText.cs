using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Histories;

/// <summary>What came of an import, for people.</summary>
public static class ImportText
{
    private const int Shown = 3;

    /// <summary>One line with LF at its end, about files that are called like result files and are something else.</summary>
    public static string PassedOver(ImmutableArray<string> paths) =>
        $"Passed over as no result files that are read: {Figures.Row([.. paths.Select(VisibleText.OneLine)], Shown)}\n";

    /// <summary>One line with LF at its end.</summary>
    /// <param name="added">Entries that were not there.</param>
    /// <param name="replaced">Entries of which a less full state was there.</param>
    /// <param name="known">Entries that were there already.</param>
    /// <param name="place">Where the history is kept.</param>
    public static string Of(int added, int replaced, int known, string place) =>
        $"History  {VisibleText.OneLine(place)}: {Figures.Count(added)} added, {Figures.Count(replaced)} replaced by a fuller state, {Figures.Count(known)} known already\n";
}
