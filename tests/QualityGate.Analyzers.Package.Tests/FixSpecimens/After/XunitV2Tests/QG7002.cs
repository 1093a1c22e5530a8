using Xunit;

namespace Specimens;

public class RegionTests
{
    [Fact]
    public void Region_IsRead()
    {
        var previousRegion = Environment.GetEnvironmentVariable("REGION");
        Environment.SetEnvironmentVariable("REGION", "north");
        try
        {
            // Somebody reads it.
            Assert.Equal("north", Environment.GetEnvironmentVariable("REGION"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("REGION", previousRegion);
        }
    }

    [Fact]
    public void Place_IsRead()
    {
        // Where we are.
        var previousOrderCountry = Environment.GetEnvironmentVariable("ORDER_COUNTRY");
        var previousOrderCity = Environment.GetEnvironmentVariable("ORDER_CITY");
        Environment.SetEnvironmentVariable("ORDER_COUNTRY", "north"); // the country
        try
        {
            Environment.SetEnvironmentVariable("ORDER_CITY", "pole");

            Assert.Equal("pole", Environment.GetEnvironmentVariable("ORDER_CITY"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("ORDER_CITY", previousOrderCity);
            Environment.SetEnvironmentVariable("ORDER_COUNTRY", previousOrderCountry);
        }
        // That was it.
    }
}
