using FlakyZoo.Mischief;

namespace Endings.XunitV3.Leaving;

public class StdoutHolderTests : Neighbours
{
    [Fact]
    public void It_leaves_a_child_that_holds_stdout() => Offspring.LeaveWithOurStdout();
}
