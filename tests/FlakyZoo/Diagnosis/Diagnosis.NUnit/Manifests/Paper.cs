namespace Depot.Manifests;

/// <summary>A printed list, one file for each.</summary>
public sealed class Paper(string folder)
{
    public string Path { get; } = System.IO.Path.Combine(folder, $"{Guid.NewGuid():N}.txt");

    public async Task PrintAsync(params string[] lines)
    {
        await Task.Delay(8);
        await File.WriteAllLinesAsync(Path, lines);
    }
}
