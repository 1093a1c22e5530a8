namespace Shop.Ledgers;

/// <summary>Writes a report page by page; the first is there at once, the others follow.</summary>
public sealed class PageWriter(string folder)
{
    public async Task WriteAsync(string report, int pages)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "page1.txt"), report);
        _ = Task.Run(() =>
        {
            for (var page = 2; page <= pages; page++)
                File.WriteAllText(Path.Combine(folder, $"page{page}.txt"), $"{report} {page}");
        });
    }
}
