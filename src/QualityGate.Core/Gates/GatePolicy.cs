namespace QualityGate.Core.Gates;

/// <summary>What the team tolerates.</summary>
public sealed record GatePolicy
{
    /// <summary>Valid runs that every suite must have under every condition; fewer leaves the gate undecided. Less than 1 counts as 1.</summary>
    public required int MinRuns { get; init; }

    /// <summary>How many flaky, order- or condition-dependent tests are tolerated.</summary>
    public int MaxFlaky { get; init; }

    /// <summary>How many flaky markers are tolerated; null reports them without judging.</summary>
    public int? MaxFlakyMarkers { get; init; }

    /// <summary>Whether projects whose code could not be read whole are accepted; they are named either way.</summary>
    public bool AllowPartialScans { get; init; }
}
