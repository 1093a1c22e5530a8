using System.Text.Json;
using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Zoo;

/// <summary>expected-verdicts.json, the one model of what the zoo must come out as.</summary>
internal sealed record ZooModel
{
    public required int MinimumRunsPerCondition { get; init; }

    public required ImmutableArray<ZooProject> Projects { get; init; }

    public required ImmutableArray<Specimen> Specimens { get; init; }

    public required ImmutableArray<ZooFindings> Findings { get; init; }

    public required ImmutableArray<OrderSpecimen> Orders { get; init; }

    public required ZooEndings Endings { get; init; }

    public static ZooModel Instance { get; } = JsonSerializer.Deserialize<ZooModel>(
        File.ReadAllText(Path.Combine(Repository.Zoo, "expected-verdicts.json")), JsonSerializerOptions.Web)!;
}
