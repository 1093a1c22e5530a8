namespace Shop.Pictures;

/// <summary>Sorts pictures by their names without making work for the collector.</summary>
public static class PictureSorter
{
    public static int Sort(int pictures)
    {
        var names = new string[pictures];
        for (var i = 0; i < pictures; i++)
            names[i] = $"picture {i * 7919 % pictures}";
        Array.Sort(names, StringComparer.Ordinal);
        return names.Length;
    }
}
