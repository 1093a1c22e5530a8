using Xunit;

namespace Specimens;

public class RegionTests
{
    [Fact]
    public void Region_IsRead()
    {
        Environment.SetEnvironmentVariable("REGION", "north");

        // Somebody reads it.
        Assert.Equal("north", Environment.GetEnvironmentVariable("REGION"));
    }
}
