namespace Endings.Unloadable.XunitV2;

public class NeighbourTests
{
    [Fact]
    public void A_neighbour_passes() => Assert.Equal(4, 2 + 2);
}
