using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Tests.Models;

public class DurationConstantsTests
{
    [Theory]
    [InlineData("object time = [|250|];", 250)]
    [InlineData("const int pause = 250; object time = [|pause|];", 250)]
    [InlineData("var pause = 250; object time = [|pause|];", 250)]
    [InlineData("object time = [|5 * 50|];", 250)]
    [InlineData("object time = [|TimeSpan.FromSeconds(2)|];", 2000)]
    [InlineData("object time = [|TimeSpan.FromMilliseconds(1.5)|];", 1.5)]
    [InlineData("object time = [|TimeSpan.FromMinutes(1)|];", 60_000)]
    [InlineData("object time = [|new TimeSpan(0, 0, 3)|];", 3000)]
    [InlineData("object time = [|new TimeSpan(0, 0, 0, 0, 7)|];", 7)]
    [InlineData("object time = [|new TimeSpan(10_000)|];", 1)]
    [InlineData("object time = [|TimeSpan.Zero|];", 0)]
    [InlineData("object time = [|Timeout.InfiniteTimeSpan|];", -1)]
    [InlineData("object time = [|Timeout.Infinite|];", -1)]
    [InlineData("var limit = TimeSpan.FromSeconds(1); object time = [|limit|];", 1000)]
    public void WrittenDuration_IsRead(string statements, double milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), DurationConstants.Of(Assert.Single(ModelSample.Test(Framework.XunitV2, statements).Marked)));

    [Theory]
    [InlineData("var pause = 250; pause = 300; object time = [|pause|];")]
    [InlineData("var pause = 250; pause++; object time = [|pause|];")]
    [InlineData("object time = [|Environment.TickCount|];")]
    [InlineData("object time = [|TimeSpan.FromSeconds(Environment.TickCount)|];")]
    [InlineData("object time = [|TimeSpan.FromDays(double.MaxValue)|];")]
    [InlineData("object time = [|\"250\"|];")]
    public void AnythingElse_IsUnknown(string statements) =>
        Assert.Null(DurationConstants.Of(Assert.Single(ModelSample.Test(Framework.XunitV2, statements).Marked)));

    [Fact]
    public void ReadonlyField_IsReadInItsFile()
    {
        ModelSample sample = ModelSample.Of(
            Framework.XunitV2,
            "public class Tests { private static readonly TimeSpan Limit = TimeSpan.FromSeconds(4); [Test] public void North() { object time = [|Limit|]; } }");

        Assert.Equal(TimeSpan.FromSeconds(4), DurationConstants.Of(Assert.Single(sample.Marked)));
    }
}
