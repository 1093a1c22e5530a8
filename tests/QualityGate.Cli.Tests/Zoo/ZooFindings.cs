namespace QualityGate.Cli.Tests.Zoo;

/// <summary>What the rules must find in one file of the zoo, and nothing else; a file that is not named has no finding.</summary>
internal sealed record ZooFindings
{
    /// <summary>Path in the zoo.</summary>
    public required string File { get; init; }

    /// <summary>Ids of rules, one for each finding, in order.</summary>
    public required ImmutableArray<string> Rules { get; init; }

    public override string ToString() => $"{File}: {string.Join(' ', Rules)}";
}
