namespace Shop.Stock;

/// <summary>The pieces of each article on one shelf.</summary>
public sealed class Shelf
{
    private readonly Dictionary<string, int> _pieces = [];

    public int Pieces => _pieces.Values.Sum();

    public void Put(string article) => _pieces[article] = _pieces.GetValueOrDefault(article) + 1;

    public bool TryTake(string article)
    {
        if (_pieces.GetValueOrDefault(article) <= 0)
            return false;
        _pieces[article]--;
        return true;
    }
}
