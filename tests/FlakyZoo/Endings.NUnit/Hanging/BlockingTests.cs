using FlakyZoo.Mischief;

namespace Endings.NUnit.Hanging;

public class BlockingTests : Neighbours
{
    [Test]
    public void It_blocks_for_ever() => Standstill.Block();
}
