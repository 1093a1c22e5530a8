using System.Globalization;
using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.Buildkite;

/// <summary>Reads a pipeline of Buildkite: each of its steps is a job.</summary>
internal static class BuildkiteReader
{
    public static Definition Read(YamlSource source)
    {
        List<Job> jobs = [];
        List<string> before = [];
        Passage? passing = null;
        Add(source, source.Root is YamlSequenceNode ? source.Root : source.Root.Child("steps"), jobs, before, ref passing);
        return new Definition { Provider = CiProvider.Buildkite, File = source.File, Jobs = [.. jobs] };
    }

    private static void Add(YamlSource source, YamlNode? steps, List<Job> jobs, List<string> before, ref Passage? passing)
    {
        foreach (YamlNode step in steps.Items())
        {
            if (step.Text() == "wait" || step.Child("wait") is not null)
            {
                before.Clear();
                before.AddRange(jobs.Select(job => job.Id));
                passing = step.Child("continue_on_failure").IsTrue() ? source.Pair(step, "continue_on_failure") : null;
            }
            else if (step.Child("steps") is { } group)
                Add(source, group, jobs, before, ref passing);
            else if (CommandsOf(step) is not null || step.Child("plugins") is not null)
                jobs.Add(Job(source, step, jobs.Count, before, passing));
        }
    }

    private static Job Job(YamlSource source, YamlNode step, int number, List<string> before, Passage? passing)
    {
        string id = step.Text("key") ?? step.Text("id") ?? step.Text("identifier") ?? $"{number + 1}";
        string name = step.Text("label") ?? step.Text("name") ?? id;
        Passage? condition = step.Child("allow_dependency_failure").IsTrue() ? source.Pair(step, "allow_dependency_failure") : passing;
        return new Job
        {
            Id = id,
            Name = name,
            Place = source.At(step),
            Needs = step.Child("depends_on") is { } needs ? [.. needs.Items().Select(item => item.Text() ?? item.Text("step") ?? "")] : [.. before],
            Condition = condition is null ? null : new Condition("always()", condition),
            Tolerance = Tolerates(step.Child("soft_fail")) ? source.Pair(step, "soft_fail") : null,
            Retry = Retries(step.Child("retry").Child("automatic")) ? source.Pair(step.Child("retry")!, "automatic") : null,
            Fanouts = int.TryParse(step.Text("parallelism"), NumberStyles.None, CultureInfo.InvariantCulture, out int copies)
                ? [new Fanout(source.Pair(step, "parallelism"), copies, ["BUILDKITE_PARALLEL_JOB"])]
                : [],
            Steps = [Step(source, step, name)],
            Texts = StepTexts.Below(step, "parallelism", "label", "name"),
        };
    }

    private static Step Step(YamlSource source, YamlNode step, string name) => new()
    {
        Name = name,
        Place = source.At(step),
        Work = CommandsOf(step) is { } commands
            ? new StepWork.Script(ScriptText.Joined(commands.Items().OfType<YamlScalarNode>().Select(command => Unescaped(source.Script(command)))), [Shell.Strict], "")
            : new StepWork.Nothing(),
        Texts = StepTexts.Below(step, "label", "name"),
    };

    private static YamlNode? CommandsOf(YamlNode step) => step.Child("command") ?? step.Child("commands");

    // Two dollars are how one is written that the agent does not fill in.
    private static ScriptText Unescaped(ScriptText script) => script with { Code = script.Code.Replace("$$", $"{ScriptText.Unknown}$", StringComparison.Ordinal) };

    private static bool Tolerates(YamlNode? setting) => setting is YamlSequenceNode list
        ? list.Children.Any(item => item.Text("exit_status") is "*" or "1")
        : setting.IsTrue();

    // An agent that was lost ends with -1, and a signal with more than 128: that is not the tests.
    private static bool Retries(YamlNode? setting) => setting switch
    {
        null => false,
        YamlScalarNode => setting.IsTrue(),
        _ => setting.Items().Any(item => (item.Text("exit_status") is null or "*" or "1") && item.Text("limit") != "0" && item.Text("signal_reason") is null && item.Text("signal") is null),
    };
}
