namespace Shop.Pictures;

/// <summary>Keeps small pictures for as long as there is room.</summary>
public sealed class ThumbnailCache
{
    private readonly Dictionary<string, WeakReference<byte[]>> _pictures = [];

    public void Put(string article, int size) => _pictures[article] = new(new byte[size]);

    public bool Has(string article) => _pictures.TryGetValue(article, out var picture) && picture.TryGetTarget(out _);
}
