using QualityGate.DiagnosisBench.Scores;

namespace QualityGate.DiagnosisBench.Tables;

/// <summary>How often the most probable cause is right, by how probable it is said to be.</summary>
internal static class CalibrationTable
{
    public static MarkdownTable Of(IReadOnlyCollection<CauseAnswer> answers)
    {
        MarkdownTable table = new(["said to be probable by"], ["answers", "mean", "right"]);
        foreach (ConfidenceBin bin in ConfidenceBin.Of(answers))
        {
            table.Add(
                $"{Figure.Percent(bin.From)} to {Figure.Percent(bin.To)}",
                Figure.Count(bin.Answers),
                Figure.Percent(bin.MeanConfidence),
                Figure.Share(bin.Right, bin.Answers));
        }

        return table;
    }
}
