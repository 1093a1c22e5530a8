using QualityGate.Core.Quarantines;

namespace QualityGate.Storage.Quarantines;

/// <summary>An entry as it stands in its file.</summary>
/// <param name="Entry">What it says.</param>
/// <param name="Line">1-based line on which it begins; 0 for one that was never read.</param>
/// <param name="Comments">What people wrote before and in it, line by line, without slashes.</param>
internal sealed record CommentedEntry(QuarantineEntry Entry, int Line, ImmutableArray<string> Comments)
{
    /// <summary>What makes it the same entry in another state.</summary>
    public (string Id, string? Project) Key => (Entry.Id, Entry.Project);
}
