using FlakyZoo.Mischief;

namespace Endings.XunitV3.Surroundings;

public class ClosedStdoutTests : Neighbours
{
    [Fact]
    public void It_closes_stdout() => StandardOutput.Close();
}
