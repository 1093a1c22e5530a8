using Xunit;

namespace Specimens;

public class SumTests
{
    [Theory]
    [InlineData(3.0)]
    public void Tenth_IsTaken(double price) => Assert.Equal(0.3, price * 0.1); // roughly
}
