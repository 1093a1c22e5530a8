using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Histories;
using QualityGate.Projects.Targets;
using QualityGate.Storage.Histories;

namespace QualityGate.Cli.Histories;

/// <summary>The history that a command is about, and what is to be said of it.</summary>
internal static class HistoryAccess
{
    /// <summary>Topmost folder of the repository that we are in.</summary>
    public static string Root => SourceRoot.Of(Environment.CurrentDirectory);

    /// <summary>The store that was typed, or that environment or configuration name, or that of the repository.</summary>
    public static Task<IHistoryStore> OpenAsync(HistoryArguments arguments, Func<string, string?> variable, CancellationToken cancellationToken) => HistoryPlaces.OpenAsync(
        HistoryPlaces.Of(arguments.History, ConfigurationLayers.Read(AuditOptionsReader.DefaultTarget, variable).History, Root), cancellationToken);

    /// <summary>All that can be read; what cannot be is named on stderr.</summary>
    public static async Task<History> ReadAsync(IHistoryStore store, string? branch, Terminal terminal, CancellationToken cancellationToken)
    {
        StoredHistory stored = await store.ReadAsync(cancellationToken);
        foreach (UnreadableEntry unreadable in stored.Unreadable)
            await terminal.Error.WriteLineAsync(Warning(unreadable));
        return branch is null ? stored.History : stored.History.On(branch);
    }

    /// <summary>One line.</summary>
    public static string Warning(UnreadableEntry unreadable) => $"Left out of the history: {unreadable.Name}: {unreadable.Reason}";
}
