namespace QualityGate.Projects.Git;

/// <summary>What differs from an earlier state of the code: changed, new, not yet known to git, or gone.</summary>
/// <param name="Root">Absolute path of the work tree's topmost folder.</param>
/// <param name="Reference">What was compared with, as typed.</param>
/// <param name="Commit">Full hash of the commit that was compared with.</param>
/// <param name="Files">Relative to the root, with forward slashes, in ordinal order.</param>
public sealed record GitComparison(string Root, string Reference, string Commit, ImmutableArray<string> Files);
