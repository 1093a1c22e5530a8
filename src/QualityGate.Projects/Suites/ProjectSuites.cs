using QualityGate.Projects.Builds;
using QualityGate.Projects.Evaluation;
using QualityGate.Projects.Sdks;
using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Suites;

/// <summary>Builds projects, and then reads what they have become.</summary>
internal sealed class ProjectSuites(string root, SuiteRequest request, IProgress<SuiteStep> progress)
{
    /// <summary>Everything that a project, several projects or a solution hold.</summary>
    public async Task<FoundSuites> FindAsync(Target target, CancellationToken cancellationToken)
    {
        string sdk = await SdkReader.VersionAsync(target.Folder, cancellationToken);
        MSBuildRegistration.Register(target.Folder);

        ImmutableArray<SourceProject> sources = target switch
        {
            Target.Solution solution => SolutionReader.Read(solution.Path, request.GlobalProperties),
            Target.Projects projects => [.. projects.Paths.Select(path => new SourceProject(path, request.GlobalProperties))],
            _ => throw new UnreachableException(),
        };
        if (sources is [var only] && target is Target.Projects)
            RefuseForeignFramework(only);

        TargetBuild built = await BuildAsync(target, sources, cancellationToken);
        ProjectExaminer examiner = new(root, request);
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        findings.AddRange(built.Faults.Select(fault => new Finding.Problem(fault)));
        foreach ((SourceProject source, ProjectBuild build) in built.Projects)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Report(new SuiteStep.Reading(SourceRoot.Relative(root, source.Path)));
            findings.AddRange(examiner.Examine(source, build));
        }

        return SuiteFinder.Fold(root, sdk, findings.ToImmutable());
    }

    private async Task<TargetBuild> BuildAsync(Target target, ImmutableArray<SourceProject> sources, CancellationToken cancellationToken)
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
    private void RefuseForeignFramework(SourceProject source)
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
