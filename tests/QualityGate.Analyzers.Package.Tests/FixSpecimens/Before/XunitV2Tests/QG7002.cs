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

    [Fact]
    public void Place_IsRead()
    {
        // Where we are.
        Environment.SetEnvironmentVariable("ORDER_COUNTRY", "north"); // the country
        Environment.SetEnvironmentVariable("ORDER_CITY", "pole");

        Assert.Equal("pole", Environment.GetEnvironmentVariable("ORDER_CITY"));
        // That was it.
    }
}
