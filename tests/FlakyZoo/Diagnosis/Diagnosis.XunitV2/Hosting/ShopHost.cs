namespace Shop.Hosting;

/// <summary>The shop as a server: it loads its catalogue, and is ready after that.</summary>
public sealed class ShopHost
{
    public bool IsReady { get; private set; }

    public IReadOnlyList<string> Articles { get; private set; } = [];

    public void Start() => _ = Task.Run(async () =>
    {
        await Task.Delay(22);
        Articles = [.. Enumerable.Range(1, 6000).Select(article => $"article {article}").Order(StringComparer.Ordinal)];
        IsReady = true;
    });
}
