using System.Collections.Concurrent;

namespace Shop.Carts;

public class WatchedCartTests
{
    private readonly ConcurrentQueue<string> _seen = new();

    [Fact]
    public async Task What_is_added_is_seen()
    {
        var cart = new WatchedCart();
        cart.Added += async article => await RememberAsync(article);

        for (var i = 0; i < 8; i++)
            cart.Add($"lamp {i}");
        await Task.Delay(1);

        Assert.Equal(8, _seen.Count);
    }

    private async Task RememberAsync(string article) => await Task.Run(() =>
    {
        var line = string.Join(',', Enumerable.Repeat(article, 150));
        _seen.Enqueue(line);
    });
}
