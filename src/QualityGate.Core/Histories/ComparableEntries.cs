namespace QualityGate.Core.Histories;

/// <summary>Entries whose results can contradict each other: of the same code, under the same conditions, in the same job, on the same system.</summary>
internal sealed class ComparableEntries
{
    private readonly Dictionary<(string Code, string Circumstances, string Conditions), int> _groups;

    private ComparableEntries(Dictionary<(string, string, string), int> groups) => _groups = groups;

    public static ComparableEntries In(History history) => new(history.Entries
        .SelectMany(entry => entry.Suites.SelectMany(suite => suite.Conditions).Select(conditions => conditions.Conditions).Distinct().Select(conditions => KeyOf(entry, conditions)))
        .OfType<(string, string, string)>()
        .CountBy(key => key)
        .Where(group => group.Value > 1)
        .Index()
        .ToDictionary(group => group.Item.Key, group => group.Index));

    /// <summary>Equal for those that can be held against each other; null where there is only one, or nobody knows.</summary>
    public int? GroupOf(HistoryEntry entry, ConditionEntry conditions) =>
        KeyOf(entry, conditions.Conditions) is { } key && _groups.TryGetValue(key, out int group) ? group : null;

    private static (string, string, string)? KeyOf(HistoryEntry entry, string conditions) =>
        entry.Code.Identity is { } code ? (code, entry.Circumstances, conditions) : null;
}
