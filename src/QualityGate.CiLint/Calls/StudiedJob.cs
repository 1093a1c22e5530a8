using QualityGate.CiLint.Definitions;

namespace QualityGate.CiLint.Calls;

/// <summary>A job and the tests that its steps run.</summary>
/// <param name="Job">The job.</param>
/// <param name="Steps">In their order.</param>
/// <param name="CallsTests">It runs another definition, and that one runs tests.</param>
internal sealed record StudiedJob(Job Job, ImmutableArray<StudiedStep> Steps, bool CallsTests)
{
    public bool RunsTests => CallsTests || Steps.Any(step => step.RunsTests);

    /// <summary>The job fails when its tests do, unless it is told otherwise.</summary>
    public bool Fails => CallsTests || Steps.Any(step => step is { Fails: true, Step.Tolerance: null });
}
