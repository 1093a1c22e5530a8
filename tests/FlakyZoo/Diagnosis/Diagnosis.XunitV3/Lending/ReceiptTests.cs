namespace Diagnosis.XunitV3.Lending;

/// <summary>Removes its folder while the printer may still be at it.</summary>
public sealed class ReceiptTests : IDisposable
{
    private readonly ReceiptPrinter _printer = new(Directory.CreateTempSubdirectory("receipts").FullName);

    [Fact]
    public async Task A_receipt_is_printed()
    {
        _ = _printer.Print(50);

        while (!File.Exists(Path.Combine(_printer.Folder, "receipt-0.txt")))
        {
            await Task.Delay(5);
        }

        await Task.Delay(6);
        Assert.NotEmpty(Directory.GetFiles(_printer.Folder));
    }

    public void Dispose() => Directory.Delete(_printer.Folder, recursive: true);
}
