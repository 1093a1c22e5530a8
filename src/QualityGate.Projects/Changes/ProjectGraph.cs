using QualityGate.Projects.Evaluation;

namespace QualityGate.Projects.Changes;

/// <summary>Projects with all that they reference, each read once.</summary>
internal sealed class ProjectGraph
{
    private readonly Dictionary<string, ImmutableArray<EvaluatedProject>?> _known = new(StringComparer.Ordinal);

    /// <summary>The project and whatever it references, itself first; null for one that could not be read.</summary>
    /// <param name="project">The project.</param>
    /// <returns>By absolute path, in each of its frameworks.</returns>
    public ImmutableDictionary<string, ImmutableArray<EvaluatedProject>?> From(SourceProject project)
    {
        ImmutableDictionary<string, ImmutableArray<EvaluatedProject>?>.Builder reached =
            ImmutableDictionary.CreateBuilder<string, ImmutableArray<EvaluatedProject>?>(StringComparer.Ordinal);
        Stack<string> open = new([project.Path]);
        while (open.TryPop(out string? path))
        {
            if (reached.ContainsKey(path))
                continue;

            ImmutableArray<EvaluatedProject>? read = Read(project with { Path = path });
            reached.Add(path, read);
            foreach (string reference in read?.SelectMany(one => one.References) ?? [])
                open.Push(reference);
        }

        return reached.ToImmutable();
    }

    private ImmutableArray<EvaluatedProject>? Read(SourceProject project)
    {
        if (!_known.TryGetValue(project.Path, out ImmutableArray<EvaluatedProject>? read))
            _known[project.Path] = read = Evaluated(project);
        return read;
    }

    private static ImmutableArray<EvaluatedProject>? Evaluated(SourceProject project)
    {
        try
        {
            return File.Exists(project.Path) ? ProjectEvaluator.Evaluate(project) : null;
        }
        catch (QualityGateException)
        {
            // What is wrong with it is told when it is built; here it counts as unknown.
            return null;
        }
    }
}
