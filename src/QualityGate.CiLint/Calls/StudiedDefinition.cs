using QualityGate.CiLint.Definitions;

namespace QualityGate.CiLint.Calls;

/// <summary>A definition and the tests that its jobs run.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="Jobs">In the order in which they stand.</param>
internal sealed record StudiedDefinition(Definition Definition, ImmutableArray<StudiedJob> Jobs)
{
    public bool RunsTests => Jobs.Any(job => job.RunsTests);

    /// <summary>Some job fails when tests do.</summary>
    public bool Fails => Jobs.Any(job => job is { Fails: true, Job.Tolerance: null });
}
