using QualityGate.Core.Faults;
using QualityGate.Core.Histories;

namespace QualityGate.Storage.Histories;

/// <summary>
/// Where a history is kept. Entries never change, may be added in any order and by several processes at once, and none is ever
/// counted twice. Every method throws a <see cref="QualityGateException"/> of <see cref="FaultKind.History"/> when the store cannot be
/// reached or written to; what was there before is there still, and what was to be added is there wholly or not at all.
/// </summary>
public interface IHistoryStore : IAsyncDisposable
{
    /// <summary>For people; holds no password.</summary>
    string Place { get; }

    Task<Addition> AddAsync(HistoryEntry entry, CancellationToken cancellationToken);

    /// <summary>Everything; empty where nothing was ever added.</summary>
    Task<StoredHistory> ReadAsync(CancellationToken cancellationToken);

    /// <summary>What is there, without reading it; one for each origin.</summary>
    Task<ImmutableArray<EntryKey>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Takes entries out; those that are not there are none the less gone.</summary>
    Task RemoveAsync(ImmutableArray<EntryKey> entries, CancellationToken cancellationToken);
}
