namespace QualityGate.Core.Suites;

/// <summary>What a repository says of a file in which tests stand: who owns it, and who changed it last.</summary>
public sealed record SourceFile
{
    /// <summary>From the root of the repository, with forward slashes, as in <see cref="SourceLocation"/>.</summary>
    public required string Path { get; init; }

    /// <summary>Whom CODEOWNERS names, as written there; empty when it names nobody.</summary>
    public ImmutableArray<string> Owners { get; init; } = [];

    /// <summary>Null outside of a git work tree, of a file that was never committed, and where the history that is there does not go back so far.</summary>
    public LastChange? Changed { get; init; }
}
