using QualityGate.Core.Runs;

namespace QualityGate.Core.Ledgers;

/// <summary>One way in which a test failed, and how often.</summary>
public sealed record SignatureTally
{
    /// <summary>The first failure of this kind, word for word.</summary>
    public required Failure Sample { get; init; }

    /// <summary>Number of the run in which it was first seen.</summary>
    public required int FirstRun { get; init; }

    /// <summary>In how many runs it was seen; at least 1.</summary>
    public int Count { get; init; } = 1;
}
