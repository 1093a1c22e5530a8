using QualityGate.CiLint.Definitions;

namespace QualityGate.CiLint.Calls;

/// <summary>A step and the tests that it runs.</summary>
/// <param name="Step">The step.</param>
/// <param name="Runs">Empty when it runs none that is known.</param>
internal sealed record StudiedStep(Step Step, ImmutableArray<StudiedRun> Runs)
{
    /// <summary>Its own runs, whose failure makes it fail unless it is told otherwise.</summary>
    public IEnumerable<StudiedRun> Own => Runs.Where(run => !run.IsWithin);

    /// <summary>The step fails when its tests do.</summary>
    public bool Fails => Own.Any(run => run.IsTold);

    public bool RunsTests => !Runs.IsEmpty;
}
