namespace Shop.Ledgers;

/// <summary>The journal of the till: a file that is put aside when it is full.</summary>
public sealed class ShopJournal(string path)
{
    private const int MostLines = 25;

    public static string UsualPath { get; } = Path.Combine(Path.GetTempPath(), "shop-journal.txt");

    public IReadOnlyList<string> Lines => File.ReadAllLines(path);

    public void Write(string line)
    {
        if (File.Exists(path) && File.ReadLines(path).Count() >= MostLines)
            File.Move(path, path + ".old", overwrite: true);
        File.AppendAllLines(path, [line]);
    }
}
