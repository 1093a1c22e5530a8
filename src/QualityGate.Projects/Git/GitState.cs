namespace QualityGate.Projects.Git;

/// <summary>Which source was checked out.</summary>
/// <param name="Root">Absolute path of the work tree's topmost folder.</param>
/// <param name="Commit">Full hash of the commit; null when the repository has none yet.</param>
/// <param name="HasLocalChanges">Files differ from the commit or are unknown to it. Also true when git could not tell.</param>
public sealed record GitState(string Root, string? Commit, bool HasLocalChanges);
