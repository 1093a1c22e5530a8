namespace QualityGate.Projects.Git;

/// <summary>Asks git about a folder.</summary>
public static class GitReader
{
    private const string CommitHeader = "# branch.oid ";
    private const string BranchHeader = "# branch.head ";
    private const string NoCommit = "(initial)";
    private const string NoBranch = "(detached)";
    private const string Origin = "origin/";

    // What is kept of audits is no change of the code, also where it is committed.
    private const string OwnFiles = ".qualitygate/history";

    /// <summary>Where we keep what we know of a repository, and where reports go unless somebody says otherwise: none of it is code.</summary>
    private static readonly ImmutableArray<string> OwnFolders = [".qualitygate", "qualitygate-report", "qualitygate-repro"];

    /// <summary>Whether there is a git to ask.</summary>
    public static bool IsInstalled => GitCommand.IsInstalled;

    /// <summary>The state of the work tree around a folder; null without git, or outside of a work tree.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="except">A folder whose content is not a change, because we write it: that of the reports.</param>
    /// <param name="cancellationToken">Ends git as well.</param>
    public static async Task<GitState?> ReadAsync(string folder, string? except, CancellationToken cancellationToken)
    {
        if (!IsInstalled || await GitCommand.AskAsync(folder, ["rev-parse", "--show-toplevel"], cancellationToken) is not [var root, ..])
            return null;

        ImmutableArray<string>? status = await GitCommand.AskAsync(
            root, ["status", "--porcelain=v2", "--branch", "--untracked-files=normal", .. Exclusion(root, except)], cancellationToken);
        string? commit = Header(status ?? [], CommitHeader, NoCommit);
        return new GitState(Path.GetFullPath(root), commit, status is not { } lines || lines.Any(line => line is not ['#', ..]))
        {
            Tree = commit is null ? null : (await FindAsync(root, commit, cancellationToken))?.Tree,
            Branch = Header(status ?? [], BranchHeader, NoBranch),
        };
    }

    /// <summary>
    /// What differs, in the work tree around a folder, from the last commit that it has in common with a reference: so changes that only
    /// the reference has made since then are none. Of a reference without a common commit, as in a shallow clone, from itself.
    /// </summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="reference">A branch, tag or commit, as typed.</param>
    /// <param name="except">A folder whose content is not a change, because we write it.</param>
    /// <param name="cancellationToken">Ends git as well.</param>
    /// <exception cref="QualityGateException">There is no git (environment), no repository, or no such reference (usage).</exception>
    public static async Task<GitComparison> CompareAsync(string folder, string reference, string? except, CancellationToken cancellationToken)
    {
        if (!IsInstalled)
            throw new QualityGateException(FaultKind.Environment, $"What differs from '{reference}' cannot be told, because git is not installed: install it, or leave out --since.");
        if (await GitCommand.AskAsync(folder, ["rev-parse", "--show-toplevel"], cancellationToken) is not [var root, ..])
            throw new QualityGateException(FaultKind.Usage, $"What differs from '{reference}' cannot be told, because {folder} is in no git repository: leave out --since.");
        if (await GitCommand.AskAsync(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", $"{reference}^{{commit}}"], cancellationToken) is not [var commit, ..])
            throw new QualityGateException(FaultKind.Usage, $"'{reference}', which --since names, is no branch, tag or commit of the repository in {root}: fetch it, or name another.");

        string common = await GitCommand.AskAsync(root, ["merge-base", commit, "HEAD"], cancellationToken) is [var ancestor, ..] ? ancestor : commit;
        ImmutableArray<string> wanted = ["--", ":/", .. OwnFolders.Select(folder => $":(top,exclude,glob)**/{folder}/**"), .. Exclusion(root, except).Skip(2)];
        ImmutableArray<string>? differing = await GitCommand.AskAsync(root, [.. GitCommand.Verbatim, "diff", "--name-only", "--no-renames", "--no-ext-diff", common, .. wanted], cancellationToken);
        ImmutableArray<string>? unknown = await GitCommand.AskAsync(root, [.. GitCommand.Verbatim, "ls-files", "--others", "--exclude-standard", .. wanted], cancellationToken);
        return differing is { } changed && unknown is { } added
            ? new GitComparison(Path.GetFullPath(root), reference, common, [.. changed.Concat(added).Distinct().Order(StringComparer.Ordinal)])
            : throw new QualityGateException(FaultKind.Environment, $"git could not tell what differs from '{reference}' in {root}: try `git diff {common}` there.");
    }

    /// <summary>The commit that a name means, such as <c>HEAD</c>, a branch or the beginning of a hash, and its tree; null when git knows none.</summary>
    public static async Task<(string Commit, string Tree)?> FindAsync(string folder, string revision, CancellationToken cancellationToken) =>
        IsInstalled && await GitCommand.AskAsync(folder, ["log", "-1", "--format=%H%n%T", "--end-of-options", revision, "--"], cancellationToken) is [var commit, var tree]
            ? (commit, tree)
            : null;

    /// <summary>The branch that the remote <c>origin</c> had checked out when it was cloned; null when git does not know it.</summary>
    public static async Task<string?> DefaultBranchAsync(string folder, CancellationToken cancellationToken) =>
        IsInstalled && await GitCommand.AskAsync(folder, ["symbolic-ref", "--short", "refs/remotes/origin/HEAD"], cancellationToken) is [var head, ..] && head.StartsWith(Origin, StringComparison.Ordinal)
            ? head[Origin.Length..]
            : null;

    // git refuses to exclude what lies outside of its work tree.
    private static ImmutableArray<string> Exclusion(string root, string? except) =>
        except is not null && Path.GetRelativePath(root, except).Replace('\\', '/') is var inside && !inside.StartsWith("..", StringComparison.Ordinal)
            ? ["--", ":/", $":(top,exclude){OwnFiles}", $":(top,exclude){inside}"]
            : ["--", ":/", $":(top,exclude){OwnFiles}"];

    private static string? Header(ImmutableArray<string> status, string header, string nothing) => status
        .Where(line => line.StartsWith(header, StringComparison.Ordinal))
        .Select(line => line[header.Length..])
        .FirstOrDefault(value => value != nothing);
}
