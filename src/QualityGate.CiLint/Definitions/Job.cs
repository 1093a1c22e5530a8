using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Definitions;

/// <summary>Steps that run one after the other on one machine.</summary>
internal sealed record Job
{
    public required string Id { get; init; }

    /// <summary>What people call it; the id where nothing else is said.</summary>
    public required string Name { get; init; }

    public required Passage Place { get; init; }

    /// <summary>Ids of the jobs that it waits for.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>Null when it runs where those that it waits for succeeded.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The setting by which it may fail; null when there is none.</summary>
    public Passage? Tolerance { get; init; }

    /// <summary>The setting by which it runs again when it failed.</summary>
    public Passage? Retry { get; init; }

    /// <summary>How it is multiplied; empty when it is not.</summary>
    public ImmutableArray<Fanout> Fanouts { get; init; } = [];

    /// <summary>It names an environment to which it deploys.</summary>
    public bool IsDeployment { get; init; }

    public ImmutableArray<Step> Steps { get; init; } = [];

    /// <summary>Another definition of this repository that it runs instead of steps.</summary>
    public string? Calls { get; init; }

    /// <summary>Everything written in it but how it is multiplied and what it is called: where outputs and results may be mentioned.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>The texts of its outputs, by name.</summary>
    public ImmutableDictionary<string, string> Outputs { get; init; } = ImmutableDictionary<string, string>.Empty;
}
