using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.GitLab;

/// <summary>Reads one job of GitLab.</summary>
internal static class GitLabJobReader
{
    // What the runner itself does when it fails says nothing of the tests.
    private static readonly ImmutableHashSet<string> RetriesTests = ["always", "unknown_failure", "script_failure", "job_execution_timeout"];

    public static Job Read(GitLabEntry entry, GitLabJobs jobs) => new()
    {
        Id = entry.Name,
        Name = entry.Name,
        Place = entry.Source.At(entry.Key),
        Needs = [.. entry.Node("needs").Items().Concat(entry.Node("needs") is null ? entry.Node("dependencies").Items() : []).Select(item => item.Text() ?? item.Text("job") ?? "")],
        Condition = entry.Node("when").Text() is { } when ? new Condition(when, entry.Place("when")) : null,
        Tolerance = Tolerates(entry) ? entry.Place("allow_failure") : AllRulesTolerate(entry) ? entry.Place("rules") : null,
        Retry = Retries(entry.Node("retry")) ? entry.Place("retry") : null,
        Fanouts = Fanouts(entry),
        IsDeployment = entry.Node("environment") is { } environment && environment.Text("action") is null or "start",
        Steps = [.. Steps(entry, jobs)],
        Texts = [.. entry.Keys.Where(key => key.Key != "parallel").SelectMany(key => entry.Node(key.Key).Scalars()).Select(scalar => scalar.Value ?? "")],
    };

    private static IEnumerable<Step> Steps(GitLabEntry entry, GitLabJobs jobs)
    {
        ImmutableArray<ScriptText> parts =
        [
            .. entry.Has("before_script") ? Parts(entry.SourceOf("before_script"), entry.Node("before_script"), jobs) : jobs.Default("before_script") is { } shared ? Parts(shared.Source, shared.Node, jobs) : [],
            .. Parts(entry.SourceOf("script"), entry.Node("script"), jobs),
        ];
        // A runner with PowerShell looks at the exit code behind every line of the list.
        return RunsOnWindows(entry)
            ? parts.Select(part => StepOf(entry, part, Shell.PowerShell))
            : [StepOf(entry, ScriptText.Joined(parts), Shell.StrictWithPipes)];
    }

    private static Step StepOf(GitLabEntry entry, ScriptText script, Shell shell) => new()
    {
        Name = StepTexts.FirstLine(script.Text),
        Place = entry.Place("script"),
        Work = new StepWork.Script(script.WithUnknown("$[[", "]]"), [shell], ""),
        Texts = [script.Text],
        Variables = StepTexts.Settings(entry.SourceOf("variables"), entry.Node("variables")),
    };

    private static IEnumerable<ScriptText> Parts(YamlSource source, YamlNode? node, GitLabJobs jobs)
    {
        if (node is YamlSequenceNode { Tag: { IsEmpty: false, Value: "!reference" } } reference)
            return jobs.Referred(reference) is { } found ? Parts(found.Source, found.Node, jobs) : [];
        return node switch
        {
            YamlScalarNode { Value.Length: > 0 } scalar => [source.Script(scalar)],
            YamlSequenceNode sequence => sequence.Children.SelectMany(item => Parts(source, item, jobs)),
            _ => [],
        };
    }

    private static bool RunsOnWindows(GitLabEntry entry) =>
        entry.Node("tags").Items().Any(tag => tag.Text()?.Contains("windows", StringComparison.OrdinalIgnoreCase) == true);

    private static bool Tolerates(GitLabEntry entry) => entry.Node("allow_failure") switch
    {
        // What a person has to start may be left undone; that it may then fail is what GitLab itself says by default.
        _ when entry.Node("when").Text() == "manual" => false,
        YamlMappingNode codes => codes.Child("exit_codes").Items().Any(code => code.Text() == "1"),
        var setting => setting.IsTrue(),
    };

    private static bool AllRulesTolerate(GitLabEntry entry) =>
        entry.Node("rules").Items().Where(rule => rule.Text("when") is not ("never" or "manual")).ToArray() is { Length: > 0 } rules && rules.All(rule => rule.Child("allow_failure").IsTrue());

    private static bool Retries(YamlNode? retry) => retry switch
    {
        YamlMappingNode map => map.Text("max") != "0" && (map.Child("when") is not { } when || when.Items().Any(item => RetriesTests.Contains(item.Text() ?? ""))),
        _ => retry.Text() is not (null or "0"),
    };

    private static ImmutableArray<Fanout> Fanouts(GitLabEntry entry) => int.TryParse(entry.Node("parallel").Text(), out int copies)
        ? [new Fanout(entry.Place("parallel"), copies, ["CI_NODE_INDEX"])]
        : [];
}
