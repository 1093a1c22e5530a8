namespace QualityGate.Core.Histories;

/// <summary>A run that another tool made and wrote into a result file.</summary>
public sealed record ForeignRun
{
    /// <summary>Equal for files of the same bytes.</summary>
    public required string Fingerprint { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public TimeSpan Duration { get; init; }

    /// <summary>Full hash of the commit that was tested, where the file says it.</summary>
    public string? Commit { get; init; }

    /// <summary>Where the file says it.</summary>
    public string? Branch { get; init; }

    /// <summary>The system and runtime that the file says it is of, in its own words; empty when it does not. Results of different ones are not held against each other.</summary>
    public string Environment { get; init; } = "";

    /// <summary>What in the file could not be read, one sentence each; the rest of it is in <see cref="Results"/>.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<ForeignResult> Results { get; init; }
}
