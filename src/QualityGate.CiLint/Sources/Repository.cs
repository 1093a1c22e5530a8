namespace QualityGate.CiLint.Sources;

/// <summary>The files that definitions may name, by paths relative to the root with forward slashes.</summary>
/// <param name="Root">Absolute path.</param>
internal sealed record Repository(string Root)
{
    private const long MaxLength = 2 * 1024 * 1024;

    /// <summary>Relative to the root; null when it leads out of it.</summary>
    public static string? Normal(string path)
    {
        List<string> parts = [];
        foreach (string part in path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    public bool Has(string path) => Absolute(path) is { } file && File.Exists(file);

    public bool HasFolder(string path) => Absolute(path) is { } folder && Directory.Exists(folder);

    /// <summary>Null when there is no such file, or it is no text of a sensible size, or may not be read.</summary>
    public string? Read(string path)
    {
        if (Absolute(path) is not { } file)
            return null;

        try
        {
            return new FileInfo(file) is { Exists: true, Length: <= MaxLength } ? File.ReadAllText(file) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Relative paths of the files of a folder and, where asked, of those below it, in ordinal order.</summary>
    public ImmutableArray<string> Files(string folder, string pattern, SearchOption depth)
    {
        if (Absolute(folder) is not { } absolute || !Directory.Exists(absolute))
            return [];

        return
        [
            .. Directory.EnumerateFiles(absolute, pattern, new EnumerationOptions
                {
                    RecurseSubdirectories = depth == SearchOption.AllDirectories,
                    AttributesToSkip = FileAttributes.System,
                    IgnoreInaccessible = true,
                })
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    private string? Absolute(string path) => Normal(path) is { } normal && !normal.Contains(ScriptText.Unknown, StringComparison.Ordinal) ? Path.Combine(Root, normal) : null;
}
