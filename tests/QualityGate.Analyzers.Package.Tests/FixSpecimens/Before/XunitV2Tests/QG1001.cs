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
            // every number
            seen.Add(number); // each once
        });

        Assert.Equal(10, seen.Count);
    }

    [Fact]
    public async Task Names_AreSeen()
    {
        var seen = new HashSet<string>();
        await Task.WhenAll(
            Task.Run(() => seen.Add("a")), // the first
            Task.Run(() => seen.Add("b")));

        Assert.Equal(2, seen.Count);
    }
}
