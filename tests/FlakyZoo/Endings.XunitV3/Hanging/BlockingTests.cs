using FlakyZoo.Mischief;

namespace Endings.XunitV3.Hanging;

public class BlockingTests : Neighbours
{
    [Fact]
    public void It_blocks_for_ever() => Standstill.Block();
}
