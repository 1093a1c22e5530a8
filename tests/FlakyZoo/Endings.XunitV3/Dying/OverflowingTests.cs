using FlakyZoo.Mischief;

namespace Endings.XunitV3.Dying;

public class OverflowingTests : Neighbours
{
    [Fact]
    public void It_overflows_its_stack() => Death.ByStackOverflow();
}
