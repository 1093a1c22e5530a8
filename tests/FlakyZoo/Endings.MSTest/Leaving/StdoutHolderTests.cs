using FlakyZoo.Mischief;

namespace Endings.MSTest.Leaving;

[TestClass]
public class StdoutHolderTests : Neighbours
{
    [TestMethod]
    public void It_leaves_a_child_that_holds_stdout() => Offspring.LeaveWithOurStdout();
}
