using QualityGate.Core.Faults;
using QualityGate.Storage.Histories;
using QualityGate.Storage.Histories.Folders;
using QualityGate.Storage.Repairs;

namespace QualityGate.Cli.Histories;

/// <summary>Where the history of a repository is kept.</summary>
internal static class HistoryPlaces
{
    /// <summary>Where a command about the history looks for it: where it is said to be, else in the repository.</summary>
    /// <param name="typed">On the command line, where paths are those of the current folder; null when nothing was.</param>
    /// <param name="configured">In the environment or the configuration, where they are those of the repository; null when nothing is.</param>
    /// <param name="root">Topmost folder of the repository.</param>
    /// <exception cref="QualityGateException">What is said is no place (usage).</exception>
    public static HistoryPlace Of(string? typed, string? configured, string root) => (typed, configured) switch
    {
        ({ } text, _) => HistoryPlace.Parse(text, root, Environment.CurrentDirectory),
        (_, { } text) => HistoryPlace.Parse(text, root, root),
        _ => new HistoryPlace.Folder(Path.Combine(root, HistoryFolder.DefaultPath.Replace('/', Path.DirectorySeparatorChar))),
    };

    /// <summary>Where an audit keeps what it has seen: nowhere, unless it is told to, or the repository has a folder for such things.</summary>
    /// <inheritdoc cref="Of"/>
    public static HistoryPlace OfAudit(string? typed, string? configured, string root) =>
        (typed ?? configured) is null && !Directory.Exists(Path.Combine(root, FixesFile.FolderName)) ? new HistoryPlace.Nowhere() : Of(typed, configured, root);

    /// <summary>Opens the store that a command is about.</summary>
    /// <exception cref="QualityGateException">No store is meant (usage), or it cannot be reached (history).</exception>
    public static async Task<IHistoryStore> OpenAsync(HistoryPlace place, CancellationToken cancellationToken) =>
        await HistoryStores.OpenAsync(place, cancellationToken)
            ?? throw new QualityGateException(FaultKind.Usage, "The history is said to be kept nowhere ('none'): name a place with --history.");
}
