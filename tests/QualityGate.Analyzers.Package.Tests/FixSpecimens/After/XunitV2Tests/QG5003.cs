using System.Globalization;
using Xunit;

namespace Specimens;

public class TextTests
{
    [Fact]
    public void Price_IsWritten()
    {
        double price = 1.5;

        Assert.Equal("1.50", price.ToString("F2", CultureInfo.InvariantCulture)); // two digits
    }
}
