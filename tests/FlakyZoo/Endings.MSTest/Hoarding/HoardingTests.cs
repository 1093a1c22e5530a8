using FlakyZoo.Mischief;

namespace Endings.MSTest.Hoarding;

[TestClass]
public class HoardingTests : Neighbours
{
    [TestMethod]
    public void It_runs_out_of_memory() => Hoard.FillMemory();
}
