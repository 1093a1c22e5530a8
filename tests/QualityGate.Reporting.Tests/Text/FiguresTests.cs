using System.Globalization;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Tests.Text;

public class FiguresTests
{
    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(0.00001, "under 0.1 %")]
    [InlineData(0.145, "14.5 %")]
    [InlineData(0.3, "30 %")]
    [InlineData(0.99999, "over 99.9 %")]
    [InlineData(1, "100 %")]
    public void Percent_IsExactOnlyAtItsEnds(double share, string expected) => Assert.Equal(expected, Figures.Percent(share));

    [Theory]
    [InlineData(0, 0, "no result")]
    [InlineData(0, 20, "below 16.1 %")]
    [InlineData(3, 10, "30 % [10.8 %, 60.3 %]")]
    [InlineData(10, 10, "100 % [72.2 %, 100 %]")]
    public void Rate_SaysNoMoreThanIsKnown(int failures, int trials, string expected) =>
        Assert.Equal(expected, Figures.Rate(new FailureRate(failures, trials)));

    [Theory]
    [InlineData(0, "0 ms")]
    [InlineData(0.00001, "under 0.1 ms")]
    [InlineData(0.0034, "3.4 ms")]
    [InlineData(0.042, "42 ms")]
    [InlineData(0.4, "0.40 s")]
    [InlineData(42, "42 s")]
    [InlineData(192, "3 min 12 s")]
    [InlineData(7260, "2 h 1 min")]
    public void Duration_IsAsFineAsItNeedsToBe(double seconds, string expected) =>
        Assert.Equal(expected, Figures.Duration(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(new int[0], "")]
    [InlineData(new[] { 7 }, "7")]
    [InlineData(new[] { 7, 8 }, "7, 8")]
    [InlineData(new[] { 21, 22, 23, 24, 27, 29, 30, 31 }, "21-24, 27, 29-31")]
    public void NumbersInARow_AreDrawnTogether(int[] numbers, string text) => Assert.Equal(text, Figures.Ranges([.. numbers]));

    [Fact]
    public void ManyRows_AreCutAndTheirNumbersCounted() => Assert.Equal("1-3, 5 and 4 more", Figures.Ranges([1, 2, 3, 5, 7, 9, 10, 11], 2));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.2, "under 1")]
    [InlineData(1234.5, "1,234")]
    public void Minutes_HaveNoDecimals(double minutes, string expected) => Assert.Equal(expected, Figures.Minutes(minutes));

    [Fact]
    public void LongRow_IsCutAndCounted() => Assert.Equal("1, 2 and 3 more", Figures.Row([1, 2, 3, 4, 5], 2));

    [Theory]
    [InlineData(0, "0 tests")]
    [InlineData(1, "1 test")]
    [InlineData(4812, "4,812 tests")]
    public void Count_HasItsNoun(int number, string expected) => Assert.Equal(expected, Figures.Count(number, "test"));

    [Fact]
    public void Culture_ChangesNothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("14.5 %", Figures.Percent(0.145));
            Assert.Equal("4,812", Figures.Count(4812));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
