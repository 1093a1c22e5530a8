using System.Collections.Concurrent;
using QualityGate.Core.Histories;
using QualityGate.Core.Suites;

namespace QualityGate.Storage.Histories.Format;

/// <summary>Rosters that were read before: most entries of a history name the same tests, and those are unpacked once. May be used by several threads.</summary>
internal sealed class RosterShelf
{
    private readonly ConcurrentDictionary<(SuiteId Suite, string Fingerprint), Roster> _rosters = new();

    public Roster Get(SuiteId suite, SectionHeader header, ReadOnlySpan<byte> packed)
    {
        if (_rosters.TryGetValue((suite, header.Fingerprint), out Roster? known))
            return known;

        Roster read = Section.Read(packed, header, content => RosterFormat.Read(content, suite));
        return _rosters.GetOrAdd((suite, header.Fingerprint), read);
    }
}
