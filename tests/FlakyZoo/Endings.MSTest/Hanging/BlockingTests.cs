using FlakyZoo.Mischief;

namespace Endings.MSTest.Hanging;

[TestClass]
public class BlockingTests : Neighbours
{
    [TestMethod]
    public void It_blocks_for_ever() => Standstill.Block();
}
