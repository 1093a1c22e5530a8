using FlakyZoo.Mischief;

namespace Endings.XunitV3.Dying;

public class ExitingTests : Neighbours
{
    [Fact]
    public void It_exits_with_0() => Death.ByExitWith0();
}
