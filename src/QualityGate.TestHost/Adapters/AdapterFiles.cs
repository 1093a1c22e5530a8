using QualityGate.TestHost.Hosting;

namespace QualityGate.TestHost.Adapters;

/// <summary>
/// The platform's own convention: an adapter is a file whose name ends with TestAdapter.dll, beside the tests or anywhere
/// below a folder that the run settings name.
/// </summary>
internal static class AdapterFiles
{
    public static IReadOnlyList<string> For(HostArguments arguments)
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(arguments.Folder, "*.dll").Where(IsAdapter).Order(StringComparer.Ordinal)
                .Concat(arguments.AdapterFolders.Where(Directory.Exists).SelectMany(Below))
                .DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase),
        ];
        return files.Length > 0
            ? files
            : throw new FileNotFoundException($"There is no test adapter (*TestAdapter.dll) beside the tests in {arguments.Folder}.");
    }

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*.dll", SearchOption.AllDirectories).Where(IsAdapter).Order(StringComparer.Ordinal);

    private static bool IsAdapter(string file) =>
        Path.GetFileName(file).EndsWith("TestAdapter.dll", StringComparison.OrdinalIgnoreCase);
}
