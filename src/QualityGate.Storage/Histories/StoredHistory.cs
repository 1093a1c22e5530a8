using QualityGate.Core.Histories;

namespace QualityGate.Storage.Histories;

/// <summary>All that a store holds.</summary>
/// <param name="History">What can be read.</param>
/// <param name="Unreadable">What cannot, by name.</param>
public sealed record StoredHistory(History History, ImmutableArray<UnreadableEntry> Unreadable);
