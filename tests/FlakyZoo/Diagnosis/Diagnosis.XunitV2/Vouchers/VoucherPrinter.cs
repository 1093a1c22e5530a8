using System.Globalization;

namespace Shop.Vouchers;

/// <summary>Draws the codes of vouchers.</summary>
public sealed class VoucherPrinter
{
    private readonly Random _random = new();

    public string Draw() => _random.Next(10_000).ToString("D4", CultureInfo.InvariantCulture);

    public int DrawPrize(int prizes) => _random.Next(prizes);
}
