namespace QualityGate.Cli.Options;

/// <summary>What the command line of <c>quarantine</c> said, word for word.</summary>
internal sealed record QuarantineArguments
{
    /// <summary>The test, or the selector of an entry; null where the command is about all of them.</summary>
    public string? Name { get; init; }

    public string? Suite { get; init; }

    public string? Project { get; init; }

    public string? Mode { get; init; }

    public string? Reason { get; init; }

    public string? Owner { get; init; }

    public string? Issue { get; init; }

    public string? Expires { get; init; }

    public string? When { get; init; }

    /// <summary>Report folders, audit.json files or records; empty for the output folder, if it holds an audit.</summary>
    public ImmutableArray<string> From { get; init; } = [];

    public string? Format { get; init; }

    public string? Output { get; init; }

    public bool DryRun { get; init; }

    public bool Json { get; init; }
}
