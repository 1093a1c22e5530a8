using FlakyZoo.Mischief;

namespace Endings.XunitV3.Leaving;

public class GrandchildTests : Neighbours
{
    [Fact]
    public void It_leaves_a_grandchild_that_holds_stdout() => Offspring.LeaveGrandchildWithOurStdout();
}
