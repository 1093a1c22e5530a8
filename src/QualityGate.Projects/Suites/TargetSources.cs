using QualityGate.Projects.Builds;
using QualityGate.Projects.Evaluation;
using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Suites;

/// <summary>The projects behind a target, and their build: the same for whoever runs their tests and whoever reads their source.</summary>
internal static class TargetSources
{
    /// <summary>To be called after MSBuild is registered.</summary>
    /// <exception cref="QualityGateException">The solution cannot be read.</exception>
    public static ImmutableArray<SourceProject> Of(Target target, SuiteRequest request)
    {
        ImmutableArray<SourceProject> sources = target switch
        {
            Target.Solution solution => SolutionReader.Read(solution.Path, request.GlobalProperties),
            Target.Projects projects => [.. projects.Paths.Select(path => new SourceProject(path, request.GlobalProperties))],
            _ => throw new UnreachableException(),
        };
        if (sources is [var only] && target is Target.Projects)
            RefuseForeignFramework(SourceRoot.Of(target.Folder), only, request);
        return sources;
    }

    public static async Task<TargetBuild> BuildAsync(
        string root, Target target, ImmutableArray<SourceProject> sources, SuiteRequest request, IProgress<SuiteStep> progress, CancellationToken cancellationToken)
    {
        // A framework is chosen before the build only where one project stands alone: others of a folder may not have it.
        TargetBuilder builder = new(root, target is Target.Projects { Paths: [_] } ? request.Framework : null, progress);
        return (request.Build, target) switch
        {
            (BuildChoice.UseExisting, _) => new TargetBuild([.. sources.Select(source => (source, (ProjectBuild)new ProjectBuild.Skipped()))], []),
            (BuildChoice.Build, Target.Solution solution) => await builder.BuildSolutionAsync(solution.Path, request.GlobalProperties, sources, cancellationToken),
            (BuildChoice.Build, _) => await builder.BuildEachAsync(sources, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    // The SDK would speak of an assets file without a target, which helps nobody who has mistyped a framework.
    private static void RefuseForeignFramework(string root, SourceProject source, SuiteRequest request)
    {
        if (request.Framework is null)
            return;

        ImmutableArray<string> frameworks = [.. ProjectEvaluator.Evaluate(source).Select(project => project.Framework)];
        if (!frameworks.Contains(request.Framework, StringComparer.OrdinalIgnoreCase))
        {
            throw new QualityGateException(
                FaultKind.Usage, $"{SourceRoot.Relative(root, source.Path)} has no target framework '{request.Framework}'; it has {string.Join(", ", frameworks)}.");
        }
    }
}
