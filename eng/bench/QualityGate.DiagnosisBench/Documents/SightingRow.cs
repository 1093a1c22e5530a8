using QualityGate.DiagnosisBench.Scores;

namespace QualityGate.DiagnosisBench.Documents;

/// <summary>A sighting as the file of results has it: all that the tables are made of.</summary>
internal sealed record SightingRow
{
    public required string Zoo { get; init; }

    public required string Project { get; init; }

    public required int Seed { get; init; }

    public required string Test { get; init; }

    public required string Kind { get; init; }

    public required string Class { get; init; }

    public required int BaseFailures { get; init; }

    public required int BaseRuns { get; init; }

    public required int? RerunFailures { get; init; }

    public required int? Reruns { get; init; }

    public required double? Multiple { get; init; }

    public required string Verdict { get; init; }

    public required bool Found { get; init; }

    public required ImmutableArray<string> TrueCauses { get; init; }

    public required string Cause { get; init; }

    public required ImmutableSortedDictionary<string, double> Probabilities { get; init; }

    public required int OrderProbes { get; init; }

    public static SightingRow Of(Sighting sighting) => new()
    {
        Zoo = sighting.Zoo,
        Project = sighting.Project,
        Seed = sighting.Seed,
        Test = sighting.Specimen.ToString(),
        Kind = sighting.Specimen.Kind.ToString(),
        Class = sighting.Class.ToString(),
        BaseFailures = sighting.BaseRate.Failures,
        BaseRuns = sighting.BaseRate.Trials,
        RerunFailures = sighting.Reruns?.Failures,
        Reruns = sighting.Reruns?.Trials,
        Multiple = sighting.Multiple,
        Verdict = sighting.Verdict,
        Found = sighting.IsFound,
        TrueCauses = [.. sighting.Specimen.TrueCauses.Select(cause => cause.ToString())],
        Cause = sighting.Cause.ToString(),
        Probabilities = (sighting.Test?.Diagnosis?.Probabilities ?? [])
            .ToImmutableSortedDictionary(cause => cause.Cause.ToString(), cause => Math.Round(cause.Probability, 4), StringComparer.Ordinal),
        OrderProbes = sighting.OrderProbes,
    };
}
