using FlakyZoo.Dice;

namespace Specimens.XunitV3.Broken;

public class BrokenTests
{
    [Fact]
    public void Fails_always() => Assert.Equal(4, 2 + 3);

    [Fact]
    public void Fails_always_in_one_of_two_ways()
    {
        if (Die.Shows(1) || Die.Shows(3))
        {
            throw new InvalidDataException("The file ends too early.");
        }

        Assert.Fail("The file is empty.");
    }
}
