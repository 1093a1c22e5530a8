namespace Endings.NUnit;

/// <summary>Ordinary tests around the mischief of a class, whose verdicts it must not take away. NUnit goes by their names.</summary>
public abstract class Neighbours
{
    [Test]
    public void A_neighbour_passes_before_it() => Assert.That(2 + 2, Is.EqualTo(4));

    [Test]
    public async Task Then_a_neighbour_passes() => await Task.Yield();
}
