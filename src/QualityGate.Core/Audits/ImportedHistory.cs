namespace QualityGate.Core.Audits;

/// <summary>What an audit was drawn from that made no run itself: result files that somebody else's runs have left.</summary>
public sealed record ImportedHistory
{
    /// <summary>Files that were read.</summary>
    public required int Files { get; init; }

    /// <summary>Different states of the code that the files are known to be of.</summary>
    public required int Commits { get; init; }

    /// <summary>Files of which nobody knows the commit: they are held against no other file.</summary>
    public required int FilesWithoutCommit { get; init; }

    /// <summary>Files, or parts of them, that could not be read and are in no number; one sentence each, which begins with the path.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];
}
