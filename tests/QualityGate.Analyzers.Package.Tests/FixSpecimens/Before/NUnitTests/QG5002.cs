using System.Collections.Concurrent;
using NUnit.Framework;

namespace Specimens;

public class BagTests
{
    [Test]
    public void Bag_HoldsBoth()
    {
        var bag = new ConcurrentBag<string> { "a", "b" };
        Assert.That(bag, Is.EqualTo(new[] { "a", "b" })); // in any order
    }
}
