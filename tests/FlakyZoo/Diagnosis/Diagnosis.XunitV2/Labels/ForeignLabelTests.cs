using System.Globalization;

namespace Shop.Labels;

public sealed class ForeignLabelTests : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    [Fact]
    public void The_comma_comes_from_the_culture() => Assert.Equal("12,50", ForeignLabel.For(12.5m, ForeignLabel.Comma));

    [Fact]
    public void A_culture_that_is_set_here_counts()
    {
        CultureInfo.CurrentCulture = ForeignLabel.Comma;

        Assert.Equal("12,50", ForeignLabel.Here(12.5m));
    }

    [Fact]
    public async Task A_culture_that_is_set_here_outlives_a_pause()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        await Task.Delay(15);

        Assert.Equal("12.50", ForeignLabel.Here(12.5m));
    }

    [Fact]
    public void Capitals_of_no_culture_are_always_the_same() => Assert.Equal("PRINTING INK", "printing ink".ToUpperInvariant());

    [Theory]
    [InlineData("1,50")]
    [InlineData("0,99")]
    [InlineData("12,00")]
    [InlineData("100,10")]
    [InlineData("7,07")]
    public void Prices_are_read_back(string price) =>
        Assert.Equal(price, ForeignLabel.For(decimal.Parse(price, ForeignLabel.Comma), ForeignLabel.Comma));

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
