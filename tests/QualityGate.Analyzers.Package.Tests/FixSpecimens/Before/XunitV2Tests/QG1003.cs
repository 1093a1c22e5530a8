using System.Collections.Concurrent;
using Xunit;

namespace Specimens;

public class KeyTests
{
    [Fact]
    public void Names_AreCounted()
    {
        var counts = new ConcurrentDictionary<string, int>();
        Parallel.For(0, 10, number =>
        {
            // each name once
            if (!counts.ContainsKey("a"))
                counts["a"] = 1;
        });

        Assert.Single(counts);
    }
}
