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

        ImmutableArray<SourceProject> sources = TargetSources.Of(target, request);
        TargetBuild built = await TargetSources.BuildAsync(root, target, sources, request, progress, cancellationToken);
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
}
