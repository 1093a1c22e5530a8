using Xunit;

namespace Specimens;

public class CounterTests
{
    [Fact]
    public void Highest_IsKept()
    {
        int highest = 0;
        Parallel.For(0, 10, round =>
        {
            if (highest < round)
                highest += round - highest; // left to a person
        });

        Assert.Equal(9, highest);
    }

    [Fact]
    public void Rounds_AreCounted()
    {
        int count = 0;
        long total = 0;
        Parallel.For(0, 10, round =>
        {
            count++; // one more
            total += round;
        });

        Assert.Equal(10, count);
        Assert.Equal(45, total);
    }
}
