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

    private sealed class Order
    {
        public DateTime Created { get; } = DateTime.UtcNow;
    }
}
