namespace QualityGate.Projects.Targets;

/// <summary>Finds what a path on the command line means.</summary>
internal static class TargetFinder
{
    private static readonly ImmutableArray<string> ProjectEndings = [".csproj", ".fsproj", ".vbproj"];
    private static readonly ImmutableArray<string> SolutionEndings = [".sln", ".slnx"];

    /// <summary>
    /// A project, a solution or a built assembly is itself. A folder is its one solution; without a solution its one project;
    /// else all projects below it.
    /// </summary>
    /// <exception cref="QualityGateException">There is nothing of that name, or it cannot be told what is meant (usage).</exception>
    public static Target Find(string path) => CanonicalPath.Of(Path.GetFullPath(path)) switch
    {
        var folder when Directory.Exists(folder) => FindIn(folder),
        var file when File.Exists(file) => Recognise(file),
        var missing => throw Unusable(MissingPath.Describe(missing)),
    };

    /// <summary>Whether a file is a project whose tests could be found.</summary>
    public static bool IsProject(string path) => HasEnding(path, ProjectEndings);

    private static Target Recognise(string file)
    {
        string folder = Path.GetDirectoryName(file)!;
        if (IsProject(file))
            return new Target.Projects([file]) { Folder = folder };
        if (HasEnding(file, SolutionEndings))
            return new Target.Solution(file) { Folder = folder };
        if (HasEnding(file, [".dll"]))
            return new Target.Assembly(file) { Folder = folder };
        throw Unusable($"'{Path.GetFileName(file)}' is neither a project (.csproj, .fsproj, .vbproj), a solution (.sln, .slnx), a folder nor a built test assembly (.dll).");
    }

    private static Target FindIn(string folder)
    {
        ImmutableArray<string> files = [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
        ImmutableArray<string> solutions = [.. files.Where(file => HasEnding(file, SolutionEndings))];
        ImmutableArray<string> projects = [.. files.Where(IsProject)];
        return (solutions, projects) switch
        {
            ([var solution], _) => new Target.Solution(solution) { Folder = folder },
            ([var first, .., var last], _) => throw Unusable(
                $"'{folder}' holds {solutions.Length} solutions: name the one to use, such as '{Path.GetFileName(first)}' or '{Path.GetFileName(last)}'."),
            (_, [_]) => new Target.Projects(projects) { Folder = folder },
            _ => ProjectSearch.Below(folder) switch
            {
                [] => throw Unusable($"There is no project (.csproj, .fsproj, .vbproj) in or below '{folder}'."),
                var found => new Target.Projects(found) { Folder = folder },
            },
        };
    }

    private static bool HasEnding(string path, ImmutableArray<string> endings) =>
        endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static QualityGateException Unusable(string message) => new(FaultKind.Usage, message);
}
