using System.Collections.Concurrent;
using Xunit;

namespace Specimens;

public class OrderOfItemsTests
{
    [Fact]
    public void Bag_HoldsBoth()
    {
        var bag = new ConcurrentBag<string> { "a", "b" };
        Assert.Equal(new[] { "a", "b" }, bag); // in any order
    }
}
