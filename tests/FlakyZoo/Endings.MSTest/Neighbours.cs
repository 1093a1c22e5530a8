namespace Endings.MSTest;

/// <summary>Ordinary tests around the mischief of a class, whose verdicts it must not take away. See by-name.runsettings.</summary>
[TestClass]
public abstract class Neighbours
{
    [TestMethod]
    public void A_neighbour_passes_before_it() => Assert.IsEmpty(Array.Empty<int>());

    [TestMethod]
    public async Task Then_a_neighbour_passes() => await Task.Yield();
}
