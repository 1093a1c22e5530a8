using FlakyZoo.Mischief;

namespace Endings.XunitV3.Surroundings;

public class FloodingTests : Neighbours
{
    [Fact]
    public void It_prints_200_MB() => StandardOutput.Flood(lines: 200_000);
}
