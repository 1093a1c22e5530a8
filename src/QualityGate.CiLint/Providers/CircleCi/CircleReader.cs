using System.Globalization;
using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.CircleCi;

/// <summary>Reads a configuration of CircleCI; its own commands are put in where they are used.</summary>
internal static class CircleReader
{
    private const int Deepest = 3;

    public static Definition Read(YamlSource source) => new()
    {
        Provider = CiProvider.CircleCi,
        File = source.File,
        Jobs = [.. source.Root.Child("jobs").Entries().Select(entry => Job(source, entry.Key, entry.Value))],
    };

    private static Job Job(YamlSource source, YamlScalarNode key, YamlNode job) => new()
    {
        Id = key.Value ?? "",
        Name = key.Value ?? "",
        Place = source.At(key),
        Needs = Requires(source, key.Value ?? ""),
        Fanouts = int.TryParse(job.Text("parallelism"), NumberStyles.None, CultureInfo.InvariantCulture, out int copies)
            ? [new Fanout(source.Pair(job, "parallelism"), copies, ["CIRCLE_NODE_INDEX", "circleci tests"])]
            : [],
        Steps = [.. Steps(source, job.Child("steps"), ShellOf(source, job), job.Text("working_directory"), 0)],
        Texts = StepTexts.Below(job, "parallelism"),
    };

    private static ImmutableArray<string> Requires(YamlSource source, string job) =>
    [
        .. from workflow in source.Root.Child("workflows").Entries()
           from item in workflow.Value.Child("jobs").Items()
           let use = item.Child(job)
           from needed in use.Child("requires").Items()
           select needed.Text() ?? "",
    ];

    private static IEnumerable<Step> Steps(YamlSource source, YamlNode? list, Shell shell, string? folder, int depth) =>
        list.Items().SelectMany(item => Of(source, item, shell, folder, depth));

    private static IEnumerable<Step> Of(YamlSource source, YamlNode item, Shell shell, string? folder, int depth)
    {
        if (item.Child("run") is { } run)
            return [Run(source, run, shell, folder)];
        if ((item.Child("when") ?? item.Child("unless")) is { } conditional)
            return Steps(source, conditional.Child("steps"), shell, folder, depth);

        string name = item.Text() ?? item.Entries().Select(entry => entry.Key.Value).FirstOrDefault() ?? "";
        if (depth < Deepest && source.Root.Child("commands").Child(name) is { } command)
            return Steps(source, command.Child("steps"), shell, folder, depth + 1);
        return
        [
            new Step { Name = name, Place = source.At(item), Work = new StepWork.Action(name, StepTexts.Settings(source, item.Child(name))), Texts = [.. item.Scalars().Select(scalar => scalar.Value ?? "")] },
        ];
    }

    private static Step Run(YamlSource source, YamlNode run, Shell shell, string? folder)
    {
        YamlScalarNode? command = run as YamlScalarNode ?? run.Child("command") as YamlScalarNode;
        Shell used = run.Text("shell") is { } named ? Named(named) : shell;
        return new Step
        {
            Name = run.Text("name") ?? StepTexts.FirstLine(command?.Value ?? ""),
            Place = source.At(run),
            Condition = run.Text("when") is { } when ? new Condition(when, source.Pair(run, "when")) : null,
            Work = command is null ? new StepWork.Nothing() : new StepWork.Script(source.Script(command).WithUnknown("<<", ">>"), [used], FolderOf(run.Text("working_directory") ?? folder)),
            Texts = [.. run.Scalars().Select(scalar => scalar.Value ?? "")],
        };
    }

    private static Shell ShellOf(YamlSource source, YamlNode job)
    {
        string? executor = job.Text("executor") ?? job.Child("executor").Text("name");
        YamlNode? defined = source.Root.Child("executors").Child(executor ?? "");
        if ((job.Text("shell") ?? defined.Text("shell")) is { } named)
            return Named(named);
        return executor?.StartsWith("win/", StringComparison.Ordinal) == true ? Shell.PowerShell : Shell.StrictWithPipes;
    }

    private static Shell Named(string shell) => shell.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var program, ..] when program.Contains("powershell", StringComparison.OrdinalIgnoreCase) || program.Contains("pwsh", StringComparison.OrdinalIgnoreCase) => Shell.PowerShell,
        [var program, ..] when program.Contains("cmd", StringComparison.OrdinalIgnoreCase) => Shell.Cmd,
        [_, .. var options] => Shell.FromOptions(options),
        _ => Shell.StrictWithPipes,
    };

    private static string FolderOf(string? folder) => folder switch
    {
        null => "",
        _ when folder.StartsWith("~/", StringComparison.Ordinal) || folder.StartsWith('/') => ScriptText.Unknown.ToString(),
        _ => folder,
    };
}
