using QualityGate.Core.Suites;

namespace QualityGate.Projects.Git;

/// <summary>Asks git who changed files last.</summary>
public static class LastChanges
{
    /// <summary>How far back is looked.</summary>
    private const int MostCommits = 20_000;

    /// <summary>
    /// The last commit that touched each of these files, by one walk back through the history that ends when all are found. What was
    /// not found within the limits is left out: a file that was never committed, a history that is cut off or very long.
    /// </summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="files">Relative to that folder, with forward slashes.</param>
    /// <param name="cancellationToken">Ends git as well.</param>
    public static async Task<ImmutableDictionary<string, LastChange>> ReadAsync(string folder, ImmutableArray<string> files, CancellationToken cancellationToken)
    {
        if (files.IsEmpty || !GitCommand.IsInstalled)
            return ImmutableDictionary<string, LastChange>.Empty;

        // In a shallow clone the oldest commits seem to bring every file into being.
        bool isShallow = await GitCommand.AskAsync(folder, ["rev-parse", "--is-shallow-repository"], cancellationToken) is not ["false"];
        ChangeLog log = new(files, isShallow);
        using CancellationTokenSource enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            await GitCommand.ListenAsync(
                folder, [.. GitCommand.Verbatim, "log", ChangeLog.Format, "--name-only", "--no-renames", "--relative", $"--max-count={MostCommits}", "--", "."], Hear, enough.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // All files are found, which is why it was ended.
            return log.Found;
        }

        return log.Found;

        void Hear(string line)
        {
            log.Add(line);
            if (log.IsComplete)
                enough.Cancel();
        }
    }
}
