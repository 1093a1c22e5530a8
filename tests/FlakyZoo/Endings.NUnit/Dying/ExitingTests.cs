using FlakyZoo.Mischief;

namespace Endings.NUnit.Dying;

public class ExitingTests : Neighbours
{
    [Test]
    public void It_exits_with_0() => Death.ByExitWith0();
}
