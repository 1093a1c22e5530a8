namespace QualityGate.Cli.Options;

/// <summary>What the command line of <c>compare</c> said, word for word.</summary>
internal sealed record CompareArguments
{
    /// <summary>The earlier audit: a report folder, an audit.json, or a record.</summary>
    public required string Base { get; init; }

    /// <summary>The later audit, likewise.</summary>
    public required string Head { get; init; }

    public string? MinRuns { get; init; }

    public string? Output { get; init; }

    public bool Json { get; init; }
}
