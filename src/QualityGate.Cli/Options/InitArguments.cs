namespace QualityGate.Cli.Options;

/// <summary>What the command line of <c>init</c> said, word for word.</summary>
internal sealed record InitArguments
{
    /// <summary>A folder of the repository; null means the current one.</summary>
    public string? Folder { get; init; }

    public string? Ci { get; init; }

    public string? Shards { get; init; }

    public bool Force { get; init; }

    public bool DryRun { get; init; }

    public bool Json { get; init; }
}
