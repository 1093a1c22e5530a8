using QualityGate.Core.Suites;
using QualityGate.Projects.Builds;
using QualityGate.Projects.Evaluation;
using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Suites;

/// <summary>Says what one project contributes after it was built.</summary>
internal sealed class ProjectExaminer(string root, SuiteRequest request)
{
    /// <summary>A suite or a problem for each target framework; or one finding for a project without tests.</summary>
    public ImmutableArray<Finding> Examine(SourceProject source, ProjectBuild build)
    {
        string subject = SourceRoot.Relative(root, source.Path);
        if (build is ProjectBuild.Failed failed)
            return [new Finding.Problem(failed.Fault)];
        if (!File.Exists(source.Path))
            return [BuildProblem(subject, $"The solution names {subject}, which does not exist.")];

        try
        {
            return Examine(subject, ProjectEvaluator.Evaluate(source), build);
        }
        catch (QualityGateException unreadable)
        {
            return [new Finding.Problem(unreadable.Fault with { Subject = subject })];
        }
    }

    private ImmutableArray<Finding> Examine(string subject, ImmutableArray<EvaluatedProject> projects, ProjectBuild build)
    {
        // Before a restore the packages that would make it a test project are unknown, and it must not pass for one without tests.
        if (build is ProjectBuild.Skipped && projects.Any(project => project.AssetsPath.Length > 0 && !File.Exists(project.AssetsPath)))
            return [BuildProblem(subject, $"{subject} has not been restored and built: leave out --no-build.")];

        ImmutableArray<EvaluatedProject> tests = [.. projects.Where(project => project.IsTest)];
        if (tests.IsEmpty)
            return [new Finding.Other(new OtherProject(subject, TestNaming.PromisesTests(subject) ? OtherProjectKind.LooksLikeTests : OtherProjectKind.Product))];

        ImmutableArray<EvaluatedProject> chosen = [.. tests.Where(IsChosen)];
        return chosen.IsEmpty
            ? [new Finding.Other(new OtherProject(subject, OtherProjectKind.OtherFramework))]
            : [.. chosen.Select(project => Examine(new SuiteId(subject, project.Framework), project, build))];
    }

    private bool IsChosen(EvaluatedProject project) =>
        request.Framework is null || project.Framework.Equals(request.Framework, StringComparison.OrdinalIgnoreCase);

    private Finding Examine(SuiteId id, EvaluatedProject project, ProjectBuild build)
    {
        string assembly = project.TargetPath;
        if (build is ProjectBuild.AmongFailures { Report: var report } && !report.Outputs.Contains(assembly))
            return BuildProblem(id.Project, $"{id} was not built, because a project it references could not be.");
        if (!File.Exists(assembly))
        {
            return BuildProblem(id.Project, build is ProjectBuild.Skipped
                ? $"{id} has not been built: there is no {SourceRoot.Relative(root, assembly)}. Leave out --no-build, or name the configuration that was built."
                : $"The build of {id} left no {SourceRoot.Relative(root, assembly)}.");
        }

        return SuiteExaminer.Examine(
            id, assembly, Platform(project), project.SettingsPath, request);
    }

    private ChosenPlatform Platform(EvaluatedProject project) =>
        PlatformChoice.For(project.TargetPath, project.IsTestingPlatformApplication, project.PrefersTestingPlatform, request.Host);

    private static Finding.Problem BuildProblem(string subject, string message) =>
        new(new Fault { Kind = FaultKind.Build, Subject = subject, Message = message });
}
