using FlakyZoo.Mischief;

namespace Endings.NUnit.Surroundings;

public class FloodingTests : Neighbours
{
    [Test]
    public void It_prints_200_MB() => StandardOutput.Flood(lines: 200_000);
}
