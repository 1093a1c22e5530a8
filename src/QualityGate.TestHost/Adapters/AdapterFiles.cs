namespace QualityGate.TestHost.Adapters;

/// <summary>The platform's own convention: an adapter is a file beside the tests whose name ends with TestAdapter.dll.</summary>
internal static class AdapterFiles
{
    public static IReadOnlyList<string> Beside(string tests)
    {
        string folder = Path.GetDirectoryName(tests)!;
        string[] files = [.. Directory.EnumerateFiles(folder, "*.dll").Where(IsAdapter).Order(StringComparer.Ordinal)];
        return files.Length > 0
            ? files
            : throw new FileNotFoundException($"There is no test adapter (*TestAdapter.dll) beside the tests in {folder}.");
    }

    private static bool IsAdapter(string file) =>
        Path.GetFileName(file).EndsWith("TestAdapter.dll", StringComparison.OrdinalIgnoreCase);
}
