namespace Depot.Gates;

public class GateScannerTests
{
    [Test]
    public async Task A_scanner_reports()
    {
        using var port = new GatePort();

        await Task.Delay(15);

        Assert.That(port.IsOpen);
    }
}
