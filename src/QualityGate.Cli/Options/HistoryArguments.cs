namespace QualityGate.Cli.Options;

/// <summary>What the command line of a command of <c>history</c> said, word for word.</summary>
internal sealed record HistoryArguments
{
    /// <summary>Where the history is kept; null when nothing was typed.</summary>
    public string? History { get; init; }

    /// <summary>Of <c>show</c>: the test, or a part of its name.</summary>
    public string? Test { get; init; }

    /// <summary>Of <c>show</c> and <c>export</c>: only what was seen on it; of <c>import</c>: what result files are of.</summary>
    public string? Branch { get; init; }

    /// <summary>Of <c>import</c>.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>Of <c>import</c>: what result files are of.</summary>
    public string? Commit { get; init; }

    /// <summary>Of <c>import</c>: who made result files.</summary>
    public string? Job { get; init; }

    /// <summary>Of <c>import</c>: the project that result files are of.</summary>
    public string? Suite { get; init; }

    /// <summary>Of <c>import</c>: its target framework.</summary>
    public string? Framework { get; init; }

    /// <summary>Of <c>export</c>.</summary>
    public string? Output { get; init; }

    /// <summary>Of <c>prune</c>.</summary>
    public string? KeepDays { get; init; }

    /// <summary>Of <c>prune</c>.</summary>
    public string? KeepRuns { get; init; }

    /// <summary>Of <c>prune</c>.</summary>
    public bool DryRun { get; init; }

    public bool Json { get; init; }
}
