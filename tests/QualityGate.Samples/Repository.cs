namespace QualityGate.Samples;

/// <summary>The files of this repository, for tests that hold rules, pages and release rows together.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static bool Has(string path) => File.Exists(Path.Combine(Root, path));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "QualityGate.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new InvalidOperationException($"No QualityGate.sln above {AppContext.BaseDirectory}.");
    }
}
