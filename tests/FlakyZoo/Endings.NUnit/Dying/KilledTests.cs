using FlakyZoo.Mischief;

namespace Endings.NUnit.Dying;

public class KilledTests : Neighbours
{
    [Test]
    public void It_is_killed() => Death.ByKill();
}
