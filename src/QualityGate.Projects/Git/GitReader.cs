using QualityGate.Projects.Processes;

namespace QualityGate.Projects.Git;

/// <summary>Asks git about a folder.</summary>
public static class GitReader
{
    private const string CommitHeader = "# branch.oid ";
    private const string NoCommit = "(initial)";

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    private static readonly ImmutableSortedDictionary<string, string?> Variables = new Dictionary<string, string?>
    {
        // We look on: another git command must never wait for a lock of ours.
        ["GIT_OPTIONAL_LOCKS"] = "0",
        // Inside a git hook these would point at the hook's repository instead of the folder's.
        ["GIT_DIR"] = null,
        ["GIT_WORK_TREE"] = null,
        ["GIT_INDEX_FILE"] = null,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Whether there is a git to ask.</summary>
    public static bool IsInstalled => ProgramFinder.Find("git") is not null;

    /// <summary>The state of the work tree around a folder; null without git, or outside of a work tree.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="except">A folder whose content is not a change, because we write it: that of the reports.</param>
    /// <param name="cancellationToken">Ends git as well.</param>
    public static async Task<GitState?> ReadAsync(string folder, string? except, CancellationToken cancellationToken)
    {
        if (!IsInstalled || await AskAsync(folder, ["rev-parse", "--show-toplevel"], cancellationToken) is not [var root, ..])
            return null;

        ImmutableArray<string>? status = await AskAsync(
            root, ["status", "--porcelain=v2", "--branch", "--untracked-files=normal", .. Exclusion(root, except)], cancellationToken);
        return new GitState(Path.GetFullPath(root), CommitOf(status ?? []), status is not { } lines || lines.Any(line => line is not ['#', ..]));
    }

    // git refuses to exclude what lies outside of its work tree.
    private static ImmutableArray<string> Exclusion(string root, string? except) =>
        except is not null && Path.GetRelativePath(root, except).Replace('\\', '/') is var inside && !inside.StartsWith("..", StringComparison.Ordinal)
            ? ["--", ":/", $":(top,exclude){inside}"]
            : [];

    private static string? CommitOf(ImmutableArray<string> status) => status
        .Where(line => line.StartsWith(CommitHeader, StringComparison.Ordinal))
        .Select(line => line[CommitHeader.Length..])
        .FirstOrDefault(commit => commit != NoCommit);

    private static async Task<ImmutableArray<string>?> AskAsync(string folder, ImmutableArray<string> arguments, CancellationToken cancellationToken)
    {
        ImmutableArray<string>.Builder answer = ImmutableArray.CreateBuilder<string>();
        ChildStart start = new()
        {
            Program = "git",
            Arguments = arguments,
            WorkingDirectory = folder,
            Environment = Variables,
            Timeout = Timeout,
        };
        ChildExit exit = await ChildProcess.RunAsync(start, Listen, cancellationToken);
        return exit.IsSuccess ? answer.ToImmutable() : null;

        void Listen(ChildLine line)
        {
            if (line.Source == LineSource.Output)
                answer.Add(line.Text);
        }
    }
}
