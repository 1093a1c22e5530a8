using System.Diagnostics;
using QualityGate.Core.Faults;
using QualityGate.Storage.Histories.Folders;
using QualityGate.Storage.Histories.Postgres;

namespace QualityGate.Storage.Histories;

/// <summary>Opens the store at a place.</summary>
public static class HistoryStores
{
    /// <summary>Null where none is kept. A folder need not be there yet; a database must.</summary>
    /// <exception cref="QualityGateException"><see cref="FaultKind.History"/>: it cannot be reached, or a newer tool has made it.</exception>
    public static async Task<IHistoryStore?> OpenAsync(HistoryPlace place, CancellationToken cancellationToken) => place switch
    {
        HistoryPlace.Nowhere => null,
        HistoryPlace.Folder(var path) => new HistoryFolder(path),
        HistoryPlace.Database(var connection) => await HistoryDatabase.OpenAsync(connection, cancellationToken),
        _ => throw new UnreachableException(),
    };
}
