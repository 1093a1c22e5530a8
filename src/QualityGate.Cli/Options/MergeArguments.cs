namespace QualityGate.Cli.Options;

/// <summary>What the command line of <c>merge</c> said, word for word.</summary>
internal sealed record MergeArguments
{
    /// <summary>Record files, or folders that hold records anywhere below.</summary>
    public required ImmutableArray<string> Places { get; init; }

    public string? Output { get; init; }

    public string? Formats { get; init; }

    public string? History { get; init; }

    public bool RequireHistory { get; init; }

    public bool Json { get; init; }
}
