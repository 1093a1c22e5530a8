namespace Shop.Sessions;

public class SessionRegistryTests
{
    [Fact]
    public async Task A_customer_with_two_windows_has_one_session()
    {
        var registry = new SessionRegistry();
        registry.For("somebody else");

        var windows = await Task.WhenAll(Task.Run(() => registry.For("ada")), Task.Run(() => registry.For("ada")));

        Assert.Same(windows[0], windows[1]);
    }
}
