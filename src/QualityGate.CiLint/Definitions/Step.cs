using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Definitions;

/// <summary>One thing that a job does.</summary>
internal sealed record Step
{
    /// <summary>By which others refer to it; empty when they cannot.</summary>
    public string Id { get; init; } = "";

    /// <summary>What people call it, or how it begins.</summary>
    public required string Name { get; init; }

    public required Passage Place { get; init; }

    /// <summary>Null when it runs where all before it succeeded.</summary>
    public Condition? Condition { get; init; }

    public Passage? Tolerance { get; init; }

    public Passage? Retry { get; init; }

    /// <summary>It fails when anything is written to its error stream.</summary>
    public bool FailsOnErrorOutput { get; init; }

    public required StepWork Work { get; init; }

    /// <summary>Everything written in it.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>Variables that are set for it, for its job and for the whole definition.</summary>
    public ImmutableArray<Setting> Variables { get; init; } = [];
}
