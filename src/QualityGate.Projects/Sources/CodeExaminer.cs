using QualityGate.Projects.Builds;
using QualityGate.Projects.Evaluation;
using QualityGate.Projects.Suites;
using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Sources;

/// <summary>Says what source one project contributes.</summary>
internal sealed class CodeExaminer(string root, SuiteRequest request)
{
    private const string ScopeOption = "qualitygate.";

    /// <summary>The project in each framework that was asked for; empty when it cannot be evaluated, which is then a fault.</summary>
    public ImmutableArray<CodeProject> Examine(SourceProject source, ProjectBuild build, ImmutableArray<Fault>.Builder faults)
    {
        string subject = SourceRoot.Relative(root, source.Path);
        if (build is ProjectBuild.Failed failed)
            faults.Add(failed.Fault);
        if (!File.Exists(source.Path))
        {
            faults.Add(new Fault { Kind = FaultKind.Build, Subject = subject, Message = $"The solution names {subject}, which does not exist." });
            return [];
        }

        try
        {
            ImmutableArray<EvaluatedProject> evaluated = ProjectEvaluator.Evaluate(source);
            if (build is ProjectBuild.Skipped && evaluated.Any(project => project.AssetsPath.Length > 0 && !File.Exists(project.AssetsPath)))
            {
                faults.Add(new Fault { Kind = FaultKind.Build, Subject = subject, Message = $"{subject} has not been restored: leave out --no-build, or run dotnet restore." });
                return [];
            }

            return [.. evaluated.Where(IsChosen).Select(project => Describe(subject, source, project))];
        }
        catch (QualityGateException unreadable)
        {
            faults.Add(unreadable.Fault with { Subject = subject });
            return [];
        }
    }

    private bool IsChosen(EvaluatedProject project) =>
        request.Framework is null || project.Framework.Equals(request.Framework, StringComparison.OrdinalIgnoreCase);

    private static CodeProject Describe(string subject, SourceProject source, EvaluatedProject project) => new()
    {
        Project = subject,
        Framework = project.Framework,
        Path = source.Path,
        Properties = source.Properties,
        HasTests = project.IsTest || TestNaming.PromisesTests(subject),
        AsksToBeRead = project.EditorConfigs.Any(MentionsScope),
    };

    // Whether it applies to any file is for the rules to say; here a wrong yes only costs time.
    private static bool MentionsScope(string config) => File.Exists(config) && File.ReadLines(config)
        .Any(line => line.TrimStart().StartsWith(ScopeOption, StringComparison.OrdinalIgnoreCase)
            && line.Split('=') is [var name, var value, ..]
            && name.TrimEnd().EndsWith("scope", StringComparison.OrdinalIgnoreCase)
            && value.Trim().Equals("all", StringComparison.OrdinalIgnoreCase));
}
