using QualityGate.Projects.Builds;
using QualityGate.Projects.Evaluation;
using QualityGate.Projects.Sdks;
using QualityGate.Projects.Suites;
using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Sources;

/// <summary>From what the user typed to projects whose source can be read.</summary>
public static class CodeFinder
{
    /// <summary>
    /// Builds the target, so that what its projects reference is there, and lists its projects. One that cannot be built is listed
    /// all the same: its own source may still be read.
    /// </summary>
    /// <exception cref="QualityGateException">The request as a whole cannot be met: a wrong path or option, or no usable SDK.</exception>
    public static async Task<FoundCode> FindAsync(SuiteRequest request, IProgress<SuiteStep> progress, CancellationToken cancellationToken)
    {
        Target target = TargetFinder.Find(request.Path);
        string root = SourceRoot.Of(target.Folder);
        if (target is Target.Assembly)
            throw new QualityGateException(FaultKind.Usage, $"{request.Path} is a built assembly, which has no source to scan: name its project instead.");

        await SdkReader.VersionAsync(target.Folder, cancellationToken);
        MSBuildRegistration.Register(target.Folder);
        ImmutableArray<SourceProject> sources = TargetSources.Of(target, request);
        TargetBuild built = await TargetSources.BuildAsync(root, target, sources, request, progress, cancellationToken);

        CodeExaminer examiner = new(root, request);
        ImmutableArray<Fault>.Builder faults = ImmutableArray.CreateBuilder<Fault>();
        ImmutableArray<CodeProject>.Builder projects = ImmutableArray.CreateBuilder<CodeProject>();
        faults.AddRange(built.Faults);
        foreach ((SourceProject source, ProjectBuild build) in built.Projects)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Report(new SuiteStep.Reading(SourceRoot.Relative(root, source.Path)));
            projects.AddRange(examiner.Examine(source, build, faults));
        }

        return new FoundCode
        {
            Root = root,
            Projects = [.. projects.OrderBy(project => project.Project, StringComparer.Ordinal).ThenBy(project => project.Framework, StringComparer.Ordinal)],
            Faults = [.. faults.OrderBy(fault => fault.Subject, StringComparer.Ordinal)],
        };
    }
}
