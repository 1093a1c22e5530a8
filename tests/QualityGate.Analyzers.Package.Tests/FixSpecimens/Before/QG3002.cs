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

    private sealed class Order
    {
        public DateTime Created { get; } = DateTime.UtcNow;
    }
}
