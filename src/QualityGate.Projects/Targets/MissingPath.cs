namespace QualityGate.Projects.Targets;

/// <summary>Says what is wrong with a path that does not exist.</summary>
internal static class MissingPath
{
    /// <summary>One sentence or two: what is missing, and the existing name that is most like it.</summary>
    public static string Describe(string path)
    {
        string missing = path;
        string parent = Path.GetDirectoryName(path)!;
        while (!Directory.Exists(parent))
        {
            missing = parent;
            parent = Path.GetDirectoryName(parent)!;
        }

        IEnumerable<string> neighbours = Directory.EnumerateFileSystemEntries(parent).Select(entry => Path.GetFileName(entry));
        string suggestion = NearestName.Of(Path.GetFileName(missing), neighbours) is { } nearest
            ? $" Did you mean '{Path.Combine(parent, nearest)}'?"
            : "";
        return $"There is no '{missing}'.{suggestion}";
    }
}
