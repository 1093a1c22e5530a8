namespace Shop.Hosting;

/// <summary>A shop that is open while the tests of a class run.</summary>
public sealed class RunningShop : IAsyncLifetime
{
    public ShopHost Host { get; } = new();

    public async Task InitializeAsync()
    {
        Host.Start();
        for (var look = 0; look < 3 && !Host.IsReady; look++)
            await Task.Delay(10);
        if (!Host.IsReady)
            throw new TimeoutException("The shop does not open.");
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
