using System.Text.Json;
using QualityGate.DiagnosisBench.Measurements;
using QualityGate.DiagnosisBench.Scores;

namespace QualityGate.DiagnosisBench.Documents;

/// <summary>The file of results: what a program reads where people read the page.</summary>
internal sealed record Results
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerOptions.Web) { WriteIndented = true, NewLine = "\n" };

    /// <summary>What went wrong; the rest is without it.</summary>
    public required ImmutableArray<string> Troubles { get; init; }

    public required ImmutableArray<SightingRow> Sightings { get; init; }

    public required ImmutableArray<FalseAlarm> FalseAlarms { get; init; }

    /// <summary>Verdicts about tests that the ground truth does not name.</summary>
    public required ImmutableArray<FalseAlarm> StrangerAlarms { get; init; }

    public required ImmutableSortedDictionary<string, ImmutableArray<AuditCost>> Costs { get; init; }

    public static Results Of(ImmutableArray<MeasuredProject> projects, IEnumerable<string> troubles)
    {
        ImmutableArray<StableScore> stable = [.. projects.Select(StableScore.Of)];
        return new Results
        {
            Troubles = [.. troubles],
            Sightings = [.. projects.SelectMany(Scores.Sightings.Of).Select(SightingRow.Of)],
            FalseAlarms = [.. stable.SelectMany(score => score.Alarms)],
            StrangerAlarms = [.. stable.SelectMany(score => score.StrangerAlarms)],
            Costs = projects.ToImmutableSortedDictionary(
                project => project.Project.Name,
                project => project.Audits.Select(AuditCost.Of).ToImmutableArray(),
                StringComparer.Ordinal),
        };
    }

    public string ToJson() => JsonSerializer.Serialize(this, Indented) + "\n";
}
