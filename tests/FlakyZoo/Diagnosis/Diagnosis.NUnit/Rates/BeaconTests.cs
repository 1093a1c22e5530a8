using System.Net.Sockets;

namespace Depot.Rates;

public class BeaconTests
{
    [Test]
    public async Task Every_lorry_is_heard()
    {
        using var beacon = new Beacon();
        using var lorry = new UdpClient();
        lorry.Connect(beacon.Address);

        for (var call = 1; call <= 120; call++)
        {
            lorry.Send(new byte[100]);
            if (call % 40 == 0)
                await Task.Delay(1);
        }

        for (var look = 0; look < 15 && beacon.Heard < 120; look++)
            await Task.Delay(10);
        Assert.That(beacon.Heard, Is.EqualTo(120));
    }
}
