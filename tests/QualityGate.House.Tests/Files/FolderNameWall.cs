namespace QualityGate.House.Tests.Files;

/// <summary>No folder and no project is a drawer for everything.</summary>
internal static class FolderNameWall
{
    private static readonly ImmutableHashSet<string> Drawers = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Abstractions", "Common", "Utilities", "Utils", "Helpers", "Shared", "Misc");

    public static IEnumerable<Violation> Check(TextFile file) =>
        from folder in file.Folders.Append(Path.GetFileNameWithoutExtension(file.Name)).Distinct()
        from part in folder.Split('.')
        where Drawers.Contains(part)
        select new Violation(file.Path, 1, $"{folder} fits everything: move the file to the folder of the noun it belongs to.");
}
