using FlakyZoo.Mischief;

namespace Endings.MSTest.Dying;

[TestClass]
public class OverflowingTests : Neighbours
{
    [TestMethod]
    public void It_overflows_its_stack() => Death.ByStackOverflow();
}
