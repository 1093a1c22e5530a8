namespace QualityGate.Cli.Tests.Zoo;

/// <summary>What ends in ugly ways: kept apart from the zoo, because it cuts runs short.</summary>
internal sealed record ZooEndings
{
    /// <summary>The solution, within the zoo.</summary>
    public required string Path { get; init; }

    public required ImmutableArray<EndingSpecimen> Specimens { get; init; }
}
