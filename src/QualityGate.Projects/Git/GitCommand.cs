using QualityGate.Projects.Processes;

namespace QualityGate.Projects.Git;

/// <summary>Runs git as a looker-on.</summary>
internal static class GitCommand
{
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

    /// <summary>Names as they are, but for those with a quote, a backslash or a control character, which nobody here understands.</summary>
    public static ImmutableArray<string> Verbatim { get; } = ["-c", "core.quotePath=false"];

    /// <summary>Whether there is a git to ask.</summary>
    public static bool IsInstalled => ProgramFinder.Find("git") is not null;

    /// <summary>The lines of its answer; null when it ended with anything but success.</summary>
    public static async Task<ImmutableArray<string>?> AskAsync(string folder, ImmutableArray<string> arguments, CancellationToken cancellationToken)
    {
        ImmutableArray<string>.Builder answer = ImmutableArray.CreateBuilder<string>();
        ChildExit exit = await ListenAsync(folder, arguments, answer.Add, cancellationToken);
        return exit.IsSuccess ? answer.ToImmutable() : null;
    }

    /// <summary>The same for an answer that need not be heard to its end.</summary>
    public static Task<ChildExit> ListenAsync(string folder, ImmutableArray<string> arguments, Action<string> hear, CancellationToken cancellationToken)
    {
        ChildStart start = new()
        {
            Program = "git",
            Arguments = arguments,
            WorkingDirectory = folder,
            Environment = Variables,
            Timeout = Timeout,
        };
        return ChildProcess.RunAsync(start, Listen, cancellationToken);

        void Listen(ChildLine line)
        {
            if (line.Source == LineSource.Output)
                hear(line.Text);
        }
    }
}
