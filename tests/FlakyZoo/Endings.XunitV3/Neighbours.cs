namespace Endings.XunitV3;

/// <summary>Ordinary tests around the mischief of a class, whose verdicts it must not take away. The names give the order.</summary>
public abstract class Neighbours
{
    [Fact]
    public void A_neighbour_passes_before_it() => Assert.Equal(4, 2 + 2);

    [Fact]
    public async Task Then_a_neighbour_passes() => await Task.Yield();
}
