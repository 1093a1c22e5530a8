using QualityGate.CiLint.Flows;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.TestRuns;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Calls;

/// <summary>One place at which a script runs tests.</summary>
internal sealed record StudiedRun
{
    public required Passage Place { get; init; }

    public required TestCommand Command { get; init; }

    public required Fate Fate { get; init; }

    /// <summary>Where a failure is lost; null when it is not.</summary>
    public Passage? LossPlace { get; init; }

    /// <summary>What repeats it until it passes; null when nothing does.</summary>
    public (CiMask Mask, Passage Place)? Retry { get; init; }

    /// <summary>Where it runs, relative to the root; unknown where it is computed.</summary>
    public string Folder { get; init; } = "";

    public bool IsTold => Fate is Fate.Told;

    /// <summary>Stands in a script that the step calls: its own loss is told there, and the call passes on the rest.</summary>
    public bool IsWithin { get; init; }
}
