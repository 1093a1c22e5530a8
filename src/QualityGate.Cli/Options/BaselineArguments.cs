namespace QualityGate.Cli.Options;

/// <summary>What the command line of <c>baseline</c> said, word for word.</summary>
internal sealed record BaselineArguments
{
    /// <summary>A report folder, an audit.json, or a record; not asked for where the baseline is only shown.</summary>
    public string? Audit { get; init; }

    /// <summary>Null for that of the repository.</summary>
    public string? Baseline { get; init; }

    public bool AllowIncrease { get; init; }

    public string? Reason { get; init; }

    public bool Json { get; init; }
}
