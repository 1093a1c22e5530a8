using Xunit;

namespace Specimens;

public class FileTests
{
    [Fact]
    public void Orders_AreKept()
    {
        string path = Path.Combine(Path.GetTempPath(), "specimen-orders.db"); // gone afterwards
        File.WriteAllText(path, "1");

        Assert.Equal("1", File.ReadAllText(path));
        File.Delete(path);
    }
}
