using FlakyZoo.Mischief;

namespace Endings.NUnit.Dying;

public class DoomedThreadTests : Neighbours
{
    [Test]
    public void It_throws_on_a_thread_of_its_own() => Death.ByThread();
}
