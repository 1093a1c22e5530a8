namespace QualityGate.Cli.Options;

/// <summary>What the command line of <c>gate</c> said, word for word.</summary>
internal sealed record GateArguments
{
    /// <summary>A report folder, an audit.json, or a record.</summary>
    public required string Audit { get; init; }

    /// <summary>A configuration file; null for the policy that the audit was made with, unless a profile is named.</summary>
    public string? Policy { get; init; }

    public string? Profile { get; init; }

    public string? Baseline { get; init; }

    /// <summary>A quarantine; null for the one that the audit was made with.</summary>
    public string? Quarantine { get; init; }

    public bool AllowPartial { get; init; }

    public bool Json { get; init; }
}
