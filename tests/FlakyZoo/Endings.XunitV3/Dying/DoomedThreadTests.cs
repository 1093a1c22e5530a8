using FlakyZoo.Mischief;

namespace Endings.XunitV3.Dying;

public class DoomedThreadTests : Neighbours
{
    [Fact]
    public void It_throws_on_a_thread_of_its_own() => Death.ByThread();
}
