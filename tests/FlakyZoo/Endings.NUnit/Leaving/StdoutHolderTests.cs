using FlakyZoo.Mischief;

namespace Endings.NUnit.Leaving;

public class StdoutHolderTests : Neighbours
{
    [Test]
    public void It_leaves_a_child_that_holds_stdout() => Offspring.LeaveWithOurStdout();
}
