using Xunit;

namespace Specimens;

public class OrderTests
{
    [Fact]
    public void Order_SaysWhenItWasMade()
    {
        // Nobody knows the moment itself.
        var order = new Order();
        Assert.Equal(DateTime.UtcNow, order.Created, TimeSpan.FromMilliseconds(100));
    }

    [Fact]
    public void Orders_SayWhenTheyWereMade()
    {
        var first = new Order();
        var second = new Order();

        Assert.Equal(DateTime.UtcNow, first.Created, TimeSpan.FromMilliseconds(100));
        Assert.Equal(DateTime.UtcNow, second.Created, TimeSpan.FromMilliseconds(100)); // the later one
    }

    private sealed class Order
    {
        public DateTime Created { get; } = DateTime.UtcNow;
    }
}
