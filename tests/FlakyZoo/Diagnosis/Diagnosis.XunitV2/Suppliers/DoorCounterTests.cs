using System.Net.Sockets;

namespace Shop.Suppliers;

public class DoorCounterTests
{
    [Fact]
    public async Task Every_customer_is_counted()
    {
        using var counter = new DoorCounter();
        using var sensor = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);

        for (var customer = 0; customer < 60; customer++)
            sensor.SendTo(new byte[200], counter.Address);

        for (var wait = 0; wait < 20 && counter.Customers < 60; wait++)
            await Task.Delay(10);
        Assert.Equal(60, counter.Customers);
    }
}
