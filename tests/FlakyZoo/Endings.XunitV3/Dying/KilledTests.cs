using FlakyZoo.Mischief;

namespace Endings.XunitV3.Dying;

public class KilledTests : Neighbours
{
    [Fact]
    public void It_is_killed() => Death.ByKill();
}
