using FlakyZoo.Mischief;

namespace Endings.MSTest.Dying;

[TestClass]
public class DoomedThreadTests : Neighbours
{
    [TestMethod]
    public void It_throws_on_a_thread_of_its_own() => Death.ByThread();
}
