namespace Shop.Search;

/// <summary>Searches once the customer has stopped typing.</summary>
public sealed class SearchBox(Func<string, int> search) : IDisposable
{
    private readonly CancellationTokenSource _closed = new();
    private int _keystrokes;

    public int? Found { get; private set; }

    public void Type(string text)
    {
        var keystroke = ++_keystrokes;
        _ = SearchAsync(text, keystroke);
    }

    public void Dispose() => _closed.Cancel();

    private async Task SearchAsync(string text, int keystroke)
    {
        await Task.Delay(20, _closed.Token).ConfigureAwait(false);
        if (keystroke == _keystrokes)
            Found = search(text);
    }
}
