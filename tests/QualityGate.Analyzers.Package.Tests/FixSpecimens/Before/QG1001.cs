using Xunit;

namespace Specimens;

public class CollectionTests
{
    [Fact]
    public void Numbers_AreSeen()
    {
        var seen = new List<int>();
        Parallel.For(0, 10, number =>
        {
            seen.Add(number); // each once
        });

        Assert.Equal(10, seen.Count);
    }
}
