namespace QualityGate.Projects.Targets;

/// <summary>One name for a folder that links give several names.</summary>
/// <remarks>
/// A test's identity holds its project's path below the root, so the same project must be found at the same place however the
/// user got there. A file keeps its own name: a project that is a link belongs where the link is, not where it leads.
/// </remarks>
internal static class CanonicalPath
{
    /// <summary>The absolute path with all links among its folders followed; the part that does not exist is kept as it is.</summary>
    public static string Of(string path) => Directory.Exists(path) ? FollowFolders(path)
        : Path.GetDirectoryName(path) is { } parent ? Path.Combine(FollowFolders(parent), Path.GetFileName(path))
        : path;

    private static string FollowFolders(string folder)
    {
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) is not { } parent)
            return folder;

        string here = Path.Combine(FollowFolders(parent), Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
        return Directory.Exists(here) && Directory.ResolveLinkTarget(here, returnFinalTarget: false) is { } target ? FollowFolders(target.FullName) : here;
    }
}
