using FlakyZoo.Mischief;

namespace Endings.NUnit.Dying;

public class OverflowingTests : Neighbours
{
    [Test]
    public void It_overflows_its_stack() => Death.ByStackOverflow();
}
