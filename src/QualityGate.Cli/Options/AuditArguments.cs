namespace QualityGate.Cli.Options;

/// <summary>What the command line said, word for word: nothing checked, nothing defaulted.</summary>
internal sealed record AuditArguments
{
    /// <summary>Null means the current folder, or when an audit is resumed what it is about.</summary>
    public string? Target { get; init; }

    public bool Resume { get; init; }

    public string? Runs { get; init; }

    public string? Conditions { get; init; }

    /// <summary>The part of the audit to make; null lets the environment say.</summary>
    public string? Shard { get; init; }

    public string? ShardBy { get; init; }

    public string? Profile { get; init; }

    public string? UntilPower { get; init; }

    public string? Timeout { get; init; }

    public string? TestTimeout { get; init; }

    public string? MaxTime { get; init; }

    public string? Filter { get; init; }

    public string? Exclude { get; init; }

    public string? Since { get; init; }

    public string? Output { get; init; }

    public string? Configuration { get; init; }

    public string? Framework { get; init; }

    public bool NoBuild { get; init; }

    public string? Host { get; init; }

    public bool RollForward { get; init; }

    public string? Confirm { get; init; }

    public string? Seed { get; init; }

    public string? Settings { get; init; }

    public ImmutableArray<string> Properties { get; init; } = [];

    public ImmutableArray<string> Environment { get; init; } = [];

    public string? Jobs { get; init; }

    public bool NoScan { get; init; }

    public bool NoGate { get; init; }

    public bool DryRun { get; init; }

    public bool AllowPartial { get; init; }

    /// <summary>A configuration file instead of the nearest.</summary>
    public string? Policy { get; init; }

    public string? GateProfile { get; init; }

    public string? Baseline { get; init; }

    /// <summary>Where the history is kept.</summary>
    public string? History { get; init; }

    public bool RequireHistory { get; init; }

    public string? Formats { get; init; }

    public bool Json { get; init; }
}
