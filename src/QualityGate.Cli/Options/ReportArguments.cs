namespace QualityGate.Cli.Options;

/// <summary>What the command line of <c>report</c> said, word for word.</summary>
internal sealed record ReportArguments
{
    /// <summary>The record file, or the output folder of the audit that wrote it.</summary>
    public required string Record { get; init; }

    public string? Output { get; init; }

    public string? Formats { get; init; }

    public bool Json { get; init; }
}
