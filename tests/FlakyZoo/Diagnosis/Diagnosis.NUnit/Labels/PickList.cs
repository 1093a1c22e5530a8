namespace Depot.Labels;

/// <summary>What to fetch from the shelves, by number.</summary>
public sealed class PickList
{
    private readonly SortedDictionary<Guid, string> _articles = [];

    public void Add(string article) => _articles.Add(Guid.NewGuid(), article);

    public override string ToString() => string.Join(", ", _articles.Values);
}
