namespace QualityGate.Cli.Tests.Zoo;

/// <summary>One project of expected-verdicts.json.</summary>
internal sealed record ZooProject
{
    public required string Project { get; init; }

    public required int ExitCode { get; init; }

    /// <summary>What <c>dotnet test</c> reports as its total; null when the project does not build.</summary>
    public int? TestCases { get; init; }

    public int? SystemicCauses { get; init; }
}
