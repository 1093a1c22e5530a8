using System.Globalization;

namespace QualityGate.Runner.Processes;

/// <summary>
/// Names of what we put into the temporary folder. Each says which process it belongs to, so that a later start can tell what a
/// killed one has left behind from what a living one is using.
/// </summary>
internal static class OwnedName
{
    private const string Ours = "qualitygate-";

    /// <summary>What each of them begins with.</summary>
    public static string Prefix { get; } = $"{Ours}{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}.{Namespace()}-";

    /// <summary>A new name: short, because a socket's path may have about a hundred characters.</summary>
    public static string New() => Prefix + Guid.NewGuid().ToString("N")[..8];

    /// <summary>Removes what belongs to processes that are gone. What cannot be told or removed stays.</summary>
    /// <param name="folder">Where to look; of an entry only its name matters.</param>
    public static void RemoveAbandoned(string folder)
    {
        // Only Linux shows us who is alive under which number.
        if (!OperatingSystem.IsLinux())
            return;

        foreach (string left in Directory.EnumerateFileSystemEntries(folder, $"{Ours}*.{Namespace()}-*").Where(IsOfTheDead))
            Remove(left);
    }

    private static bool IsOfTheDead(string path) =>
        int.TryParse(Path.GetFileName(path)[Ours.Length..].Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int owner)
        && !Directory.Exists(string.Create(CultureInfo.InvariantCulture, $"/proc/{owner}"));

    private static void Remove(string path)
    {
        try
        {
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
            else
                File.Delete(path);
        }
        catch (Exception taken) when (taken is IOException or UnauthorizedAccessException)
        {
            // Somebody else's, or removed by somebody else meanwhile: either way it is not in our way.
            System.Diagnostics.Debug.WriteLine(taken.Message);
        }
    }

    /// <summary>Containers may share a temporary folder while each counts its processes from one: a number means something only within its namespace.</summary>
    private static string Namespace() => OperatingSystem.IsLinux() && new FileInfo("/proc/self/ns/pid").LinkTarget is { } link
        ? string.Concat(link.Where(char.IsAsciiDigit))
        : "0";
}
