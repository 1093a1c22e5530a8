using QualityGate.AnalyzerBench.Sources;

namespace QualityGate.AnalyzerBench.Precision;

/// <summary>
/// The projects of a folder, compiled against each other, whatever errors they have. A project each, because what one test
/// project says of itself, such as that its tests run one at a time, holds for no other.
/// </summary>
internal sealed class ProjectGraph(ImmutableArray<CodeProject> projects)
{
    private readonly Dictionary<string, CSharpCompilation> _compiled = [];

    public ImmutableArray<CodeProject> Projects { get; } = projects;

    public CSharpCompilation Compile(CodeProject project) => Compile(project, []);

    private CSharpCompilation Compile(CodeProject project, ImmutableHashSet<string> users)
    {
        if (_compiled.TryGetValue(project.Path, out CSharpCompilation? compiled))
            return compiled;

        ImmutableHashSet<string> path = users.Add(project.Path);
        CodeProject[] used = [.. Closure(project).Where(other => !path.Contains(other.Path))];
        compiled = CSharpCompilation.Create(
            Name(project),
            project.Files.Select(file => CSharpSyntaxTree.ParseText(file.Text, RealCode.ParseOptions, file.Path)).Append(Preamble(project)),
            RealCode.References(project.Framework).Concat(used.Select(other => Compile(other, path).ToMetadataReference())),
            RealCode.Options);
        _compiled[project.Path] = compiled;
        return compiled;
    }

    /// <summary>References are transitive.</summary>
    private IEnumerable<CodeProject> Closure(CodeProject project)
    {
        HashSet<string> seen = [project.Path];
        Queue<CodeProject> open = new([project]);
        while (open.TryDequeue(out CodeProject? next))
        {
            foreach (CodeProject other in Projects.Where(other => next.References.Contains(other.Path) && seen.Add(other.Path)))
            {
                open.Enqueue(other);
                yield return other;
            }
        }
    }

    private static string Name(CodeProject project) => Path.GetFileNameWithoutExtension(project.Path);

    /// <summary>What the build adds: usings of the project file, and that tests see the internals, wherever that is said.</summary>
    private SyntaxTree Preamble(CodeProject project) => CSharpSyntaxTree.ParseText(
        (project.HasImplicitUsings ? RealCode.ImplicitUsings : "")
        + string.Concat(project.Usings.Select(name => $"global using {name};\n"))
        + string.Concat(Projects.Where(other => other.IsTest && other != project).Select(other => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{Name(other)}\")]\n")),
        RealCode.ParseOptions,
        "Preamble.g.cs");
}
