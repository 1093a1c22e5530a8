namespace Depot.Yards;

/// <summary>The book of the shift: a new one is begun when the old one is full.</summary>
public static class ShiftBook
{
    private const int Most = 40;

    private static readonly string Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "depot-shift-book");

    public static int Write(string line)
    {
        if (File.Exists(Path) && File.ReadAllLines(Path).Length >= Most)
            File.Delete(Path);
        File.AppendAllLines(Path, [line]);
        return File.ReadAllLines(Path).Length;
    }
}
