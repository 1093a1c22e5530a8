namespace QualityGate.Projects.Targets;

/// <summary>Looks for projects in a folder and in the folders below it.</summary>
internal static class ProjectSearch
{
    private static readonly ImmutableArray<string> Outputs = ["bin", "obj", "node_modules"];

    // Links are not followed: they lead in circles, or to the same project a second time.
    private static readonly EnumerationOptions VisibleOnly = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>Absolute paths in ordinal order. Folders of build output and hidden folders are left out.</summary>
    public static ImmutableArray<string> Below(string folder) => [.. Search(folder).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Search(string folder) => Directory
        .EnumerateFiles(folder, "*", VisibleOnly)
        .Where(TargetFinder.IsProject)
        .Concat(Directory
            .EnumerateDirectories(folder, "*", VisibleOnly)
            .Where(child => !Outputs.Contains(Path.GetFileName(child), StringComparer.OrdinalIgnoreCase))
            .SelectMany(Search));
}
