using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.GitHub;

/// <summary>Reads workflows of GitHub, and composite actions as definitions of one job.</summary>
internal static class WorkflowReader
{
    public static Definition Workflow(YamlSource source) => new()
    {
        Provider = CiProvider.GitHub,
        File = source.File,
        Jobs = [.. source.Root.Child("jobs").Entries().Select(entry => Job(source, entry.Key, entry.Value))],
    };

    /// <summary>Null for an action of another kind, which is a program and not read.</summary>
    public static Definition? Action(YamlSource source)
    {
        if (source.Root.Child("runs") is not { } runs || runs.Text("using") != "composite")
            return null;

        Job job = new()
        {
            Id = "",
            Name = source.Root.Text("name") ?? source.File,
            Place = source.At(runs),
            Steps = StepReader.Steps(source, runs, new StepSurroundings([], null, "", [])),
            Outputs = OutputsOf(source.Root),
        };
        return new Definition { Provider = CiProvider.GitHub, File = source.File, Jobs = [job] };
    }

    private static Job Job(YamlSource source, YamlScalarNode key, YamlNode job)
    {
        string id = key.Value ?? "";
        YamlNode? matrix = job.Child("strategy").Child("matrix");
        StepSurroundings around = new(
            StepShells.SystemsOf(job, matrix),
            (job.Child("defaults", "run").Text("shell") ?? source.Root.Child("defaults", "run").Text("shell")) is { } shell ? StepShells.Named(shell) : null,
            job.Child("defaults", "run").Text("working-directory") ?? source.Root.Child("defaults", "run").Text("working-directory") ?? "",
            [.. StepTexts.Settings(source, source.Root.Child("env")), .. StepTexts.Settings(source, job.Child("env"))]);
        return new Job
        {
            Id = id,
            Name = job.Text("name") ?? id,
            Place = source.At(key),
            Needs = [.. job.Child("needs").Items().Select(item => item.Text() ?? "")],
            Condition = StepReader.Condition(source, job),
            Tolerance = StepReader.Tolerance(source, job, matrix),
            Fanouts = MatrixReader.Fanouts(source, matrix),
            IsDeployment = job.Child("environment") is not null,
            Steps = StepReader.Steps(source, job, around),
            Calls = job.Text("uses") is ['.', '/', .. var path] ? path : null,
            Texts = [.. StepTexts.Below(job, "strategy", "name", "steps"), .. MatrixReader.StepTextsThatMatter(job), .. StepTexts.Below(job.Child("strategy") ?? job, "matrix", "steps", "name", "strategy")],
            Outputs = OutputsOf(job),
        };
    }

    private static ImmutableDictionary<string, string> OutputsOf(YamlNode? node) => node.Child("outputs").Entries()
        .ToImmutableDictionary(entry => entry.Key.Value ?? "", entry => entry.Value.Text() ?? entry.Value.Text("value") ?? "");
}
