using QualityGate.Reporting.Markdown;

namespace QualityGate.Reporting.Tests.Markdown;

public class FairSharesTests
{
    [Theory]
    [InlineData(100, new[] { 10, 20, 30 }, new[] { 10, 20, 30 })]
    [InlineData(100, new[] { 500, 10, 500 }, new[] { 45, 10, 45 })]
    [InlineData(0, new[] { 5 }, new[] { 0 })]
    [InlineData(-1, new[] { 5 }, new[] { 0 })]
    [InlineData(9, new int[0], new int[0])]
    public void Room_IsSharedSoThatNobodyStarves(int room, int[] needs, int[] shares) => Assert.Equal(shares, FairShares.Of(room, [.. needs]));
}
