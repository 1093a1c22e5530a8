using System.Net.Sockets;

namespace Shop.Suppliers;

public class DoorCounterTests
{
    [Fact]
    public async Task Every_customer_is_counted()
    {
        using var counter = new DoorCounter();
        using var sensor = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);

        for (var customer = 1; customer <= 200; customer++)
        {
            sensor.SendTo(new byte[200], counter.Address);
            if (customer % 50 == 0)
                await Task.Delay(1);
        }

        for (var wait = 0; wait < 15 && counter.Customers < 200; wait++)
            await Task.Delay(10);
        Assert.Equal(200, counter.Customers);
    }
}
