using FlakyZoo.Mischief;

namespace Endings.NUnit.Hoarding;

public class HoardingTests : Neighbours
{
    [Test]
    public void It_runs_out_of_memory() => Hoard.FillMemory();
}
