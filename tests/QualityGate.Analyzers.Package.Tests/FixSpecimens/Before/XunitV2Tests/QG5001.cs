using Xunit;

namespace Specimens;

public class RandomTests
{
    [Fact]
    public void Data_ComesBack()
    {
        var random = new Random(); // any data will do
        var data = new byte[16];
        random.NextBytes(data);
        Assert.Equal(data, data.Reverse().Reverse());
    }
}
