using QualityGate.Core.Histories;

namespace QualityGate.Storage.Histories.Format;

/// <summary>An entry as it is stored.</summary>
/// <param name="Header">Its readable part.</param>
/// <param name="Content">Fingerprint of all that it says: equal for equal entries, whichever tool packed them.</param>
/// <param name="Bytes">All of it.</param>
internal sealed record EncodedEntry(EntryHeader Header, string Content, ReadOnlyMemory<byte> Bytes)
{
    public EntryKey Key => new(Header.Origin, Header.At, Header.Runs);
}
