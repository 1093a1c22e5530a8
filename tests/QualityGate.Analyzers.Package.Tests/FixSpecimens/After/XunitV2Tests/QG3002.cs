using Xunit;

namespace Specimens;

public class OrderTests
{
    [Fact]
    public void Order_SaysWhenItWasMade()
    {
        var before = DateTime.UtcNow;
        // Nobody knows the moment itself.
        var order = new Order();
        Assert.InRange(order.Created, before - TimeSpan.FromMilliseconds(100), DateTime.UtcNow + TimeSpan.FromMilliseconds(100));
    }

    [Fact]
    public void Orders_SayWhenTheyWereMade()
    {
        var before = DateTime.UtcNow;
        var first = new Order();
        var second = new Order();

        Assert.InRange(first.Created, before - TimeSpan.FromMilliseconds(100), DateTime.UtcNow + TimeSpan.FromMilliseconds(100));
        Assert.InRange(second.Created, before - TimeSpan.FromMilliseconds(100), DateTime.UtcNow + TimeSpan.FromMilliseconds(100)); // the later one
    }

    private sealed class Order
    {
        public DateTime Created { get; } = DateTime.UtcNow;
    }
}
