using QualityGate.Projects.Evaluation;
using QualityGate.Projects.Suites;
using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Builds;

/// <summary>Builds a target once, so that a project which cannot be built stops no other.</summary>
internal sealed class TargetBuilder(string root, string? framework, IProgress<SuiteStep> progress)
{
    /// <summary>Builds projects that no solution ties together, one after another.</summary>
    public async Task<TargetBuild> BuildEachAsync(ImmutableArray<SourceProject> sources, CancellationToken cancellationToken)
    {
        var builds = ImmutableArray.CreateBuilder<(SourceProject, ProjectBuild)>(sources.Length);
        foreach (SourceProject source in sources)
            builds.Add((source, await BuildAloneAsync(source, cancellationToken)));
        return new TargetBuild(builds.MoveToImmutable(), []);
    }

    /// <summary>Builds a whole solution in one go, and finds out what a failure of it means for each of its projects.</summary>
    public async Task<TargetBuild> BuildSolutionAsync(
        string solution,
        ImmutableSortedDictionary<string, string> properties,
        ImmutableArray<SourceProject> sources,
        CancellationToken cancellationToken)
    {
        // A framework cannot be chosen here: MSBuild would force it upon every project, also upon those that do not have it.
        BuildReport report = await RunAsync(new BuildCommand(solution, Framework: null, properties, Compiler), cancellationToken);

        var builds = ImmutableArray.CreateBuilder<(SourceProject, ProjectBuild)>(sources.Length);
        foreach (SourceProject source in sources)
            builds.Add((source, await JudgeAsync(source, report, cancellationToken)));
        return new TargetBuild(builds.MoveToImmutable(), [.. FaultsOutside(sources, solution, report)]);
    }

    private static CompilerServer Compiler => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("UseSharedCompilation"))
        ? CompilerServer.Never
        : CompilerServer.AsTheEnvironmentSays;

    private async Task<ProjectBuild> JudgeAsync(SourceProject source, BuildReport report, CancellationToken cancellationToken) => report switch
    {
        { IsSuccess: true } => new ProjectBuild.Succeeded(),
        _ when report.ErrorsOf(source.Path) is { IsEmpty: false } errors => new ProjectBuild.Failed(BuildFault.Of(root, source.Path, errors, [])),
        { StoppedEarly: true } => await BuildAloneAsync(source, cancellationToken),
        _ => new ProjectBuild.AmongFailures(report),
    };

    private async Task<ProjectBuild> BuildAloneAsync(SourceProject source, CancellationToken cancellationToken)
    {
        BuildReport report = await RunAsync(new BuildCommand(source.Path, framework, source.Properties, Compiler), cancellationToken);
        return report.IsSuccess
            ? new ProjectBuild.Succeeded()
            : new ProjectBuild.Failed(BuildFault.Of(root, source.Path, report.Errors, report.LastLines));
    }

    private async Task<BuildReport> RunAsync(BuildCommand command, CancellationToken cancellationToken)
    {
        progress.Report(new SuiteStep.Building(SourceRoot.Relative(root, command.Path)));
        return await DotnetBuild.RunAsync(command, line => progress.Report(new SuiteStep.BuildPrinted(line)), cancellationToken);
    }

    // Errors that no listed project answers for: projects of other kinds, files of the solution itself.
    private IEnumerable<Fault> FaultsOutside(ImmutableArray<SourceProject> sources, string solution, BuildReport report)
    {
        ImmutableArray<BuildError> others = [.. report.Errors.Where(error => sources.All(source => source.Path != error.Culprit))];
        if (!report.IsSuccess && (report.Errors.IsEmpty || !others.IsEmpty))
            yield return BuildFault.Of(root, solution, others, report.LastLines);
    }
}
