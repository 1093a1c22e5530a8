namespace QualityGate.DiagnosisBench.Scores;

/// <summary>Answers of about the same confidence, and how often they were right.</summary>
/// <param name="From">Lowest confidence, inclusive.</param>
/// <param name="To">Highest, exclusive but for 1.</param>
/// <param name="Answers">How many.</param>
/// <param name="Right">How many of them name a right cause as the most probable.</param>
/// <param name="MeanConfidence">Of them.</param>
internal sealed record ConfidenceBin(double From, double To, int Answers, int Right, double MeanConfidence)
{
    // Below the first edge it abstains.
    private static readonly ImmutableArray<double> Edges = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

    /// <summary>All bins that hold anything.</summary>
    public static IEnumerable<ConfidenceBin> Of(IReadOnlyCollection<CauseAnswer> answers) => Edges.Zip(Edges.Skip(1), (from, to) =>
    {
        CauseAnswer[] within = [.. answers.Where(answer => answer.Confidence >= from && (answer.Confidence < to || to == 1))];
        return new ConfidenceBin(from, to, within.Length, within.Count(answer => answer.IsTopRight), within.Select(answer => answer.Confidence).DefaultIfEmpty().Average());
    }).Where(bin => bin.Answers > 0);
}
