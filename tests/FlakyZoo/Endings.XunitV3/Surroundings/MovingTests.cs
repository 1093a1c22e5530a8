namespace Endings.XunitV3.Surroundings;

public class MovingTests : Neighbours
{
    [Fact]
    public void It_changes_the_current_directory() => Environment.CurrentDirectory = Path.GetTempPath();
}
