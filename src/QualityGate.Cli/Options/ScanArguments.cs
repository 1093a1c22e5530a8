namespace QualityGate.Cli.Options;

/// <summary>What the command line of <c>scan</c> said, word for word.</summary>
internal sealed record ScanArguments
{
    /// <summary>Null means the current folder.</summary>
    public string? Target { get; init; }

    public string? Configuration { get; init; }

    public string? Framework { get; init; }

    public bool NoBuild { get; init; }

    public ImmutableArray<string> Properties { get; init; } = [];

    public bool WithProjectAnalyzers { get; init; }

    public ImmutableArray<string> Sarif { get; init; } = [];

    public string? FailOn { get; init; }

    public bool AllowPartial { get; init; }

    public string? Formats { get; init; }

    public string? Output { get; init; }

    public bool Json { get; init; }
}
