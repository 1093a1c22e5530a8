namespace QualityGate.Core.Planning;

/// <summary>What is to be run to show that a test is mended.</summary>
public sealed record VerificationPlan
{
    /// <summary>Where it failed before.</summary>
    public required Circumstances Reproducing { get; init; }

    /// <summary>How often it has to pass there; at least 1.</summary>
    public required int CleanRuns { get; init; }

    /// <summary>Where it has to pass once each.</summary>
    public ImmutableArray<Circumstances> Others { get; init; } = [];

    /// <summary>Where it has to pass <see cref="PlainRuns"/> times each, because somebody asked for it.</summary>
    public ImmutableArray<Circumstances> Plain { get; init; } = [];

    public int PlainRuns { get; init; }
}
