namespace QualityGate.Cli.Tests.Zoo;

/// <summary>One row of expected-verdicts.json: a test of the zoo, and what may be said of it.</summary>
internal sealed record Specimen
{
    public required string Project { get; init; }

    public required string Class { get; init; }

    public required string Method { get; init; }

    /// <summary>Part of the display name of the row meant; null for all rows.</summary>
    public string? Row { get; init; }

    public required ImmutableArray<string> Verdicts { get; init; }

    public string? Cause { get; init; }
}
