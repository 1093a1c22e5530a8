using QualityGate.Core.Suites;

namespace QualityGate.Projects.Suites;

/// <summary>All that a target turned out to hold: nothing is dropped, so what is no suite stands in one of the other lists.</summary>
public sealed record FoundSuites
{
    /// <summary>Absolute path of the folder that all other paths are relative to.</summary>
    public required string Root { get; init; }

    /// <summary>Version of the SDK that built and read the projects; empty when none was needed.</summary>
    public required string Sdk { get; init; }

    /// <summary>Built and ready to run, ordered by project and then framework.</summary>
    public ImmutableArray<TestSuite> Suites { get; init; } = [];

    public ImmutableArray<OtherProject> Others { get; init; } = [];

    /// <summary>What could not be built or used. A target without any test project is one of these as well.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [];
}
