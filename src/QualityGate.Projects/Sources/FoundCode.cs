namespace QualityGate.Projects.Sources;

/// <summary>The source that a target turned out to hold.</summary>
public sealed record FoundCode
{
    /// <summary>Absolute path of the folder that all other paths are relative to.</summary>
    public required string Root { get; init; }

    /// <summary>Ordered by project and then framework.</summary>
    public ImmutableArray<CodeProject> Projects { get; init; } = [];

    /// <summary>What could not be built or evaluated.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [];
}
