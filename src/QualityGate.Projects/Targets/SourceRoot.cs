namespace QualityGate.Projects.Targets;

/// <summary>The folder that paths in an audit are relative to, so that they are the same on every machine.</summary>
public static class SourceRoot
{
    /// <summary>
    /// The topmost folder of the git work tree around a folder, else the folder itself. Read from the file system and not from
    /// git, because a build server without git must arrive at the same identities.
    /// </summary>
    public static string Of(string folder)
    {
        for (string? candidate = folder; candidate is not null; candidate = Path.GetDirectoryName(candidate))
        {
            // A folder in a clone; a file in a linked work tree or a submodule.
            if (Path.Exists(Path.Combine(candidate, ".git")))
                return candidate;
        }

        return folder;
    }

    /// <summary>A path below the root with forward slashes.</summary>
    public static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
