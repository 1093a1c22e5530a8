using FlakyZoo.Mischief;

namespace Endings.XunitV3.Leaving;

public class DaemonTests : Neighbours
{
    [Fact]
    public void It_leaves_a_grandchild_in_another_session() => Offspring.LeaveDaemon();
}
