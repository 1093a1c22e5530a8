using QualityGate.Projects.Evaluation;

namespace QualityGate.Projects.Builds;

/// <summary>What became of the projects of a target.</summary>
/// <param name="Projects">Each project in the order given.</param>
/// <param name="Faults">What went wrong outside of these projects.</param>
internal sealed record TargetBuild(ImmutableArray<(SourceProject Source, ProjectBuild Build)> Projects, ImmutableArray<Fault> Faults);
