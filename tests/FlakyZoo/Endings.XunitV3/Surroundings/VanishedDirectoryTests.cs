namespace Endings.XunitV3.Surroundings;

public class VanishedDirectoryTests : Neighbours
{
    [Fact]
    public void It_deletes_the_current_directory()
    {
        var doomed = Directory.CreateTempSubdirectory();
        Environment.CurrentDirectory = doomed.FullName;
        doomed.Delete();
    }
}
