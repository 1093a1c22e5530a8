using System.Collections.Concurrent;
using Xunit;

namespace Specimens;

public class OrderOfItemsTests
{
    [Fact]
    public void Bag_HoldsBoth()
    {
        var bag = new ConcurrentBag<string> { "a", "b" };
        Assert.Equivalent(new[] { "a", "b" }, bag, strict: true); // in any order
    }
}
