using QualityGate.Core.Suites;
using QualityGate.Projects.Evaluation;
using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Changes;

/// <summary>Says of files that differ what they are to one test project.</summary>
/// <param name="root">Absolute path of the folder that paths are shown relative to.</param>
/// <param name="project">Absolute path of the test project.</param>
/// <param name="graph">That project and all that it references; null where one could not be read.</param>
internal sealed class ProjectChanges(string root, string project, ImmutableDictionary<string, ImmutableArray<EvaluatedProject>?> graph)
{
    private static readonly ImmutableArray<string> BuildFolders = ["bin", "obj"];

    private readonly ImmutableHashSet<string> _sources = FilesOf(graph[project], evaluated => evaluated.Sources);
    private readonly ImmutableHashSet<string> _own = FilesOf(graph[project], evaluated => evaluated.Files);
    private readonly ImmutableHashSet<string> _referenced =
        [.. graph.Where(entry => entry.Key != project).SelectMany(entry => FilesOf(entry.Value, evaluated => [.. evaluated.Sources, .. evaluated.Files]))];

    /// <param name="files">Absolute paths.</param>
    public ChangedSources Of(ImmutableArray<string> files)
    {
        ImmutableArray<string> changed = [.. files.Where(IsReadableSource)];
        return new ChangedSources
        {
            Changed = changed,
            All = [.. _sources.Where(File.Exists).Order(StringComparer.Ordinal)],
            Wide = [.. files.Except(changed).Select(file => (file, reason: ReasonOf(file))).Where(wide => wide.reason is not null).Select(wide => new WideChange(SourceRoot.Relative(root, wide.file), wide.reason!.Value))],
        };
    }

    private bool IsReadableSource(string file) => _sources.Contains(file) && File.Exists(file) && Path.GetExtension(file).Equals(".cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null for a file that does not concern the project.</summary>
    private ChangeReason? ReasonOf(string file)
    {
        if (_sources.Contains(file) || _own.Contains(file))
            return ChangeReason.OwnProject;
        if (_referenced.Contains(file))
            return ChangeReason.ReferencedProject;

        ImmutableArray<string> around = ProjectsAround(file);
        return around switch
        {
            [] => ChangeReason.NoProject,
            [var any, ..] when IsBuilt(file, any) => null,
            _ when around.Contains(project) => ChangeReason.OwnProject,
            _ when around.Any(graph.ContainsKey) => ChangeReason.ReferencedProject,
            _ when graph.Values.Any(evaluated => evaluated is null) => ChangeReason.Unreadable,
            _ => null,
        };
    }

    /// <summary>The projects in the nearest folder above a file that holds any. The file and its folder may be gone.</summary>
    private ImmutableArray<string> ProjectsAround(string file)
    {
        for (string? folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            ImmutableArray<string> projects = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Where(TargetFinder.IsProject)] : [];
            if (!projects.IsEmpty || folder == root)
                return projects;
        }

        return [];
    }

    private static bool IsBuilt(string file, string project) =>
        BuildFolders.Contains(Path.GetRelativePath(Path.GetDirectoryName(project)!, file).Split(Path.DirectorySeparatorChar)[0], StringComparer.OrdinalIgnoreCase);

    private static ImmutableHashSet<string> FilesOf(ImmutableArray<EvaluatedProject>? evaluated, Func<EvaluatedProject, IEnumerable<string>> of) =>
        [.. evaluated?.SelectMany(of) ?? []];
}
