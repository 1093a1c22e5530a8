using QualityGate.Core.Suites;
using QualityGate.Reporting.Plans;

namespace QualityGate.Reporting.Markdown;

/// <summary>What is to be mended, and which of it has a card on the page to be linked to.</summary>
/// <param name="plan">All entries, by rank.</param>
/// <param name="cards">How many of them, from the first on, have a card.</param>
internal sealed class CardLinks(ImmutableArray<FixEntry> plan, int cards)
{
    private readonly Dictionary<TestId, FixEntry> _entries = plan
        .SelectMany(entry => entry.Members.Select(member => (member.Id, entry)).Concat((entry.Group?.Tests ?? []).Select(test => (Id: test, entry))))
        .DistinctBy(pair => pair.Id)
        .ToDictionary(pair => pair.Id, pair => pair.entry);

    public ImmutableArray<FixEntry> Plan => plan;

    /// <summary>The entry that a test belongs to; null when there is nothing to mend.</summary>
    public FixEntry? EntryOf(TestId test) => _entries.GetValueOrDefault(test);

    /// <summary>Its name, as a link to its card where it has one.</summary>
    public string To(FixEntry entry) => To(entry, CardTitle.NameOf(entry));

    /// <summary>Another name as the link.</summary>
    public string To(FixEntry entry, string name) => entry.Rank <= cards ? $"[{Inline.Name(name)}](#{CardTitle.AnchorOf(entry)})" : Inline.Name(name);
}
