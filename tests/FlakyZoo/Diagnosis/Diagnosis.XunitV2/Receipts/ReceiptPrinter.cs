using System.Globalization;

namespace Shop.Receipts;

/// <summary>Prints what was paid, and when.</summary>
public sealed class ReceiptPrinter
{
    public async Task<string> PrintAsync(decimal total)
    {
        await Task.Delay(20);
        return string.Create(CultureInfo.InvariantCulture, $"{DateTime.Now:HH:mm:ss} {total:0.00}");
    }

    public Receipt Stamp(decimal total) => new(DateTime.UtcNow, total);
}
