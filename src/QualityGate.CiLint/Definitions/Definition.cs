namespace QualityGate.CiLint.Definitions;

/// <summary>What one file tells a CI system to do, in the same shape for all of them.</summary>
internal sealed record Definition
{
    public required CiProvider Provider { get; init; }

    /// <summary>Relative to the root.</summary>
    public required string File { get; init; }

    public required ImmutableArray<Job> Jobs { get; init; }
}
