namespace QualityGate.Core.Histories;

/// <summary>A run that another tool made and wrote into a result file.</summary>
public sealed record ForeignRun
{
    /// <summary>Equal for files of the same bytes.</summary>
    public required string Fingerprint { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public TimeSpan Duration { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<ForeignResult> Results { get; init; }
}
