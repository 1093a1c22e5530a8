namespace QualityGate.Projects.Git;

/// <summary>Which source was checked out.</summary>
/// <param name="Root">Absolute path of the work tree's topmost folder.</param>
/// <param name="Commit">Full hash of the commit; null when the repository has none yet.</param>
/// <param name="HasLocalChanges">Files differ from the commit or are unknown to it. Also true when git could not tell.</param>
public sealed record GitState(string Root, string? Commit, bool HasLocalChanges)
{
    /// <summary>Full hash of the tree of that commit: what was committed, whatever its history.</summary>
    public string? Tree { get; init; }

    /// <summary>The branch; null where a commit was checked out by itself, as build servers do.</summary>
    public string? Branch { get; init; }
}
