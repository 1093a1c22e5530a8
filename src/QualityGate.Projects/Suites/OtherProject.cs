namespace QualityGate.Projects.Suites;

/// <summary>A project of the target that contributes no suite.</summary>
/// <param name="Project">Path below the root, with forward slashes.</param>
/// <param name="Kind">Why not.</param>
public sealed record OtherProject(string Project, OtherProjectKind Kind);
