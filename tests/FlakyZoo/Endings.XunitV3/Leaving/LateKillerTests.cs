using FlakyZoo.Mischief;

namespace Endings.XunitV3.Leaving;

public class LateKillerTests : Neighbours
{
    [Fact]
    public void It_kills_its_child_late() => Offspring.KillLate(Offspring.LeaveWithOurStdout());
}
