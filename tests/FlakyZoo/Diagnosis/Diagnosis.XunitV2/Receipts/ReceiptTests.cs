using System.Globalization;

namespace Shop.Receipts;

public class ReceiptTests
{
    private readonly ReceiptPrinter _printer = new();

    [Fact]
    public async Task A_receipt_bears_the_time()
    {
        var time = DateTime.Now.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

        var receipt = await _printer.PrintAsync(12.5m);

        Assert.StartsWith(time, receipt, StringComparison.Ordinal);
    }

    [Fact]
    public void Receipts_of_one_sale_bear_one_stamp()
    {
        var receipts = Enumerable.Range(1, 1500).Select(article => _printer.Stamp(article)).ToList();

        Assert.Single(receipts.Select(receipt => receipt.Stamped.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture)).Distinct());
    }
}
