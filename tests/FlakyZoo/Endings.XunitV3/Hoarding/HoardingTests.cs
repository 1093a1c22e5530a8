using FlakyZoo.Mischief;

namespace Endings.XunitV3.Hoarding;

public class HoardingTests : Neighbours
{
    [Fact]
    public void It_runs_out_of_memory() => Hoard.FillMemory();
}
