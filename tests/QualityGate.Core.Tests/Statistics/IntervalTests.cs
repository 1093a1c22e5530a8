using System.Text.Json;
using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class IntervalTests
{
    [Fact]
    public void Bounds_AreKept()
    {
        var interval = new Interval(0.25, 0.75);

        Assert.Equal((0.25, 0.75), (interval.Lower, interval.Upper));
    }

    [Fact]
    public void SameBounds_AreEqual() => Assert.Equal(new Interval(0, 1), new Interval(0, 1));

    [Fact]
    public void Json_LosesNothing()
    {
        var interval = new Interval(0.1, 0.3);

        Assert.Equal(interval, JsonSerializer.Deserialize<Interval>(JsonSerializer.Serialize(interval)));
    }

    [Theory]
    [InlineData(-0.1, 0.5)]
    [InlineData(0.5, 1.1)]
    [InlineData(0.6, 0.5)]
    [InlineData(double.NaN, 0.5)]
    [InlineData(0.5, double.NaN)]
    [InlineData(0.5, double.PositiveInfinity)]
    public void ImpossibleBounds_AreRefused(double lower, double upper) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Interval(lower, upper));
}
