namespace Depot.Gates;

public class CustomsPortTests
{
    [Test]
    public async Task The_customs_listen_at_the_gate()
    {
        using var port = new GatePort();

        await Task.Delay(40);

        Assert.That(port.IsOpen);
    }

    [Test]
    public async Task The_customs_listen_once_more()
    {
        await Task.Delay(10);
        using var port = new GatePort();
        await Task.Delay(75);

        Assert.That(port.IsOpen);
    }
}
