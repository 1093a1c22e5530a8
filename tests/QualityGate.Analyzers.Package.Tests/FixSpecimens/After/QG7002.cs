using Xunit;

namespace Specimens;

public class RegionTests
{
    [Fact]
    public void Region_IsRead()
    {
        var previousValue = Environment.GetEnvironmentVariable("REGION");
        Environment.SetEnvironmentVariable("REGION", "north");
        try
        {
            // Somebody reads it.
            Assert.Equal("north", Environment.GetEnvironmentVariable("REGION"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("REGION", previousValue);
        }
    }
}
