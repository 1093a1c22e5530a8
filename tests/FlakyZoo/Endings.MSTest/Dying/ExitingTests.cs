using FlakyZoo.Mischief;

namespace Endings.MSTest.Dying;

[TestClass]
public class ExitingTests : Neighbours
{
    [TestMethod]
    public void It_exits_with_0() => Death.ByExitWith0();
}
