using FlakyZoo.Mischief;

namespace Endings.MSTest.Surroundings;

[TestClass]
public class FloodingTests : Neighbours
{
    [TestMethod]
    public void It_prints_200_MB() => StandardOutput.Flood(lines: 200_000);
}
