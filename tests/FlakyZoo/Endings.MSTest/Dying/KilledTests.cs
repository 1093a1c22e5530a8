using FlakyZoo.Mischief;

namespace Endings.MSTest.Dying;

[TestClass]
public class KilledTests : Neighbours
{
    [TestMethod]
    public void It_is_killed() => Death.ByKill();
}
