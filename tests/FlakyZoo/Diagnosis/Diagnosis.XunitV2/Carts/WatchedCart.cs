namespace Shop.Carts;

/// <summary>A cart that tells others what is put into it.</summary>
public sealed class WatchedCart
{
    public event Action<string>? Added;

    public void Add(string article) => Added?.Invoke(article);
}
