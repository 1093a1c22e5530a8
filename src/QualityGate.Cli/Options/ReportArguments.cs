namespace QualityGate.Cli.Options;

/// <summary>What the command line of <c>report</c> said, word for word.</summary>
internal sealed record ReportArguments
{
    /// <summary>The record file, or the output folder of the audit that wrote it.</summary>
    public required string Record { get; init; }

    /// <summary>A folder of result files of other tools, or one such file; null for an audit of ours.</summary>
    public string? Import { get; init; }

    /// <summary>How the folders of those files are called; null when nothing was typed.</summary>
    public string? CommitFrom { get; init; }

    public string? Output { get; init; }

    public string? Formats { get; init; }

    public bool Json { get; init; }
}
