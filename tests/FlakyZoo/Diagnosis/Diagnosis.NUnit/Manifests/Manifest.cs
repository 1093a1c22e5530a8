namespace Depot.Manifests;

/// <summary>The list of what a lorry carries, in the one file that the printer reads.</summary>
public static class Manifest
{
    private static readonly string Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "depot-manifest.txt");

    public static async Task<string[]> WriteAndReadAsync(string lorry, int parcels)
    {
        await File.WriteAllTextAsync(Path, "");
        for (var parcel = 0; parcel < parcels; parcel++)
        {
            await File.AppendAllTextAsync(Path, $"{lorry} {parcel}\n");
            if (parcel % 8 == 0)
                await Task.Delay(1);
        }
        return await File.ReadAllLinesAsync(Path);
    }
}
