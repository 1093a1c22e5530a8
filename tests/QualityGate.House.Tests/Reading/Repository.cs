namespace QualityGate.House.Tests.Reading;

/// <summary>The repository these tests were built from, read once.</summary>
internal static class Repository
{
    // What builds, editors and the tool itself leave behind; .gitignore names the same.
    private static readonly ImmutableHashSet<string> Leftovers =
        ["bin", "obj", "artifacts", "TestResults", "qualitygate-report", ".git", ".vs", ".idea"];

    public static string Root { get; } = FindRoot();

    public static ImmutableArray<TextFile> Files { get; } = [.. ReadFiles()];

    /// <summary>Our own C#. Specimens are not among it: they are written as users write, and wrong on purpose.</summary>
    public static ImmutableArray<SourceFile> Sources { get; } =
    [
        .. Files.Where(file => IsOurs(file) && file.Name.EndsWith(".cs", StringComparison.Ordinal)).Select(file => new SourceFile(file)),
    ];

    /// <summary>Every project under src, tests, analyzers and eng, specimens included.</summary>
    public static ImmutableArray<ProjectFile> AllProjects { get; } =
    [
        .. Files.Where(file => file.Name.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => new ProjectFile(file)),
    ];

    public static ImmutableArray<ProjectFile> Projects { get; } = [.. AllProjects.Where(project => IsOurs(project.File))];

    public static TextFile File(string path) => Files.Single(file => file.Path == path);

    /// <summary>
    /// Test projects that our tests run, and that are no tests of ours: the zoo, and the folders of a test project that are
    /// called Specimens, whatever stands before that word.
    /// </summary>
    public static bool IsSpecimen(string path) => path.Split('/') switch
    {
        ["tests", "FlakyZoo", ..] => true,
        ["tests", _, var folder, _, ..] => IsSpecimenFolder(folder),
        _ => false,
    };

    public static bool IsSpecimenFolder(string folder) => folder.EndsWith("Specimens", StringComparison.Ordinal);

    private static bool IsOurs(TextFile file) => file.Folders is ["src" or "tests" or "analyzers" or "eng", ..] && !IsSpecimen(file.Path);

    private static IEnumerable<TextFile> ReadFiles() => Walk(new DirectoryInfo(Root))
        .Where(file => file.Extension != ".user")
        .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .Select(path => TextFile.Read(Root, path))
        .OfType<TextFile>();

    // In a worktree .git is a file, hence the second look at the names.
    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) => folder.EnumerateFiles()
        .Where(file => !Leftovers.Contains(file.Name))
        .Concat(folder.EnumerateDirectories().Where(below => !Leftovers.Contains(below.Name)).SelectMany(Walk));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "QualityGate.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new InvalidOperationException($"No QualityGate.sln above {AppContext.BaseDirectory}.");
    }
}
