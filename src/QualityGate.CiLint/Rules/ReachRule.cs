using QualityGate.CiLint.Calls;
using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Flows;
using QualityGate.CiLint.Projects;
using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.TestRuns;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Rules;

/// <summary>QGC013: a test project that no definition reaches. Silent where anything runs that could reach more than is known.</summary>
internal static class ReachRule
{
    // Systems whose definitions are programs, or are not read here.
    private static readonly ImmutableArray<string> Unread = ["appveyor.yml", ".appveyor.yml", "Jenkinsfile", ".travis.yml", ".teamcity", "bitbucket-pipelines.yml", ".drone.yml", "cirrus.yml", ".cirrus.yml", "wercker.yml"];

    public static IEnumerable<Reported> Check(ImmutableArray<StudiedDefinition> definitions, IReadOnlyCollection<CiGap> gaps, Repository repository)
    {
        if (gaps.Count > 0 || Unread.Any(name => repository.Has(name) || repository.HasFolder(name)))
            return [];
        ImmutableArray<StudiedJob> jobs = [.. definitions.SelectMany(definition => definition.Jobs)];
        if (!jobs.Any(job => job.Steps.Any(step => step.RunsTests)) || jobs.SelectMany(job => job.Steps).Any(IsOpaque))
            return [];

        ImmutableArray<string> projects = TestProjects.In(repository);
        Reach reach = new(repository, projects);
        HashSet<string> reached = new(StringComparer.OrdinalIgnoreCase);
        foreach (StudiedRun run in jobs.SelectMany(job => job.Steps).SelectMany(step => step.Runs))
        {
            if (reach.Of(run) is not { } found)
                return [];
            reached.UnionWith(found);
        }

        StudiedDefinition first = definitions.First(definition => definition.RunsTests);
        return projects.Where(project => !reached.Contains(project))
            .Select(project => Reported.Of(CiRule.UnreachedTests, CiMask.UnreachedProject, new Passage(project, 1, 1, Path.GetFileName(project)), first));
    }

    /// <summary>A step that may run tests in a way that is not seen.</summary>
    private static bool IsOpaque(StudiedStep step) => step.Step.Work is StepWork.Script script && script.Shells.Any(shell => IsOpaque(script.Text, shell, step.RunsTests));

    private static bool IsOpaque(ScriptText text, Shell shell, bool runsTests)
    {
        try
        {
            return ScriptReader.Read(text, shell.Language).All().OfType<ShellNode.Command>().Any(command => IsOpaque(command, runsTests));
        }
        catch (ScriptSyntaxException)
        {
            return true;
        }
    }

    private static bool IsOpaque(ShellNode.Command command, bool runsTests)
    {
        string name = CommandFlow.ProgramName(command.Name()).ToLowerInvariant();
        bool isScript = Path.GetExtension(name) is ".sh" or ".ps1" or ".cmd" or ".bat" or ".py";
        return TestCommands.IsBuildScript(name) || name is "nuke" or "cake" or "make" or "msbuild" or "fake" or "invoke-build" or "invoke-psake" or "just" or "task" or "earthly" or "bazel" or "docker-compose"
            || (name == "dotnet" && command.Words.ElementAtOrDefault(1)?.Text is "cake" or "nuke" or "fake" or "run" or "msbuild" or "tool")
            || (isScript && !runsTests);
    }
}
