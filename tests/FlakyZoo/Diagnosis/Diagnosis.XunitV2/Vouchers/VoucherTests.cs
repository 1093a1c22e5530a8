using System.Globalization;

namespace Shop.Vouchers;

public class VoucherTests
{
    private readonly VoucherPrinter _printer = new();

    [Fact]
    public void Codes_are_never_given_twice() =>
        Assert.Equal(50, Enumerable.Range(0, 50).Select(_ => _printer.Draw()).Distinct().Count());

    [Fact]
    public void A_code_is_read_as_it_was_printed()
    {
        var code = _printer.Draw();

        Assert.Equal(code, int.Parse(code, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_prize_is_drawn_now_and_then()
    {
        var draws = Enumerable.Range(0, 100).Select(_ => _printer.DrawPrize(4)).ToList();

        Assert.All(Enumerable.Range(0, 4), prize => Assert.True(draws.Count(drawn => drawn == prize) >= 14, $"prize {prize}"));
    }
}
