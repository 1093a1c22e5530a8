namespace Diagnosis.XunitV3.Lending;

/// <summary>Prints receipts into a folder, one after another, in the background.</summary>
public sealed class ReceiptPrinter(string folder)
{
    public string Folder => folder;

    public Task Print(int receipts) => Task.Run(() =>
    {
        for (var number = 0; number < receipts && Directory.Exists(folder); number++)
        {
            File.WriteAllText(Path.Combine(folder, $"receipt-{number}.txt"), "Thank you.");
        }
    });
}
