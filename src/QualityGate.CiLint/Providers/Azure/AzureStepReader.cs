using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Expressions;
using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.Azure;

/// <summary>Reads steps of Azure. The tasks that run scripts are scripts.</summary>
internal static class AzureStepReader
{
    public static ImmutableArray<Step> Steps(AzureItems items, AzurePlace owner, AzureSystem system) =>
        [.. items.Of(owner, "steps").Where(step => !step.Node.Child("enabled").IsFalse()).Select(step => Step(step, system))];

    private static Step Step(AzurePlace place, AzureSystem system)
    {
        YamlNode step = place.Node;
        StepWork work = Work(place, system);
        return new Step
        {
            Id = step.Text("name") ?? "",
            Name = place.Text("displayName") ?? StepTexts.FirstLine(work is StepWork.Script script ? script.Text.Text : step.Text("task") ?? ""),
            Place = place.Source.At(step),
            Condition = AzureJobReader.ConditionOf(place),
            Tolerance = place.IsTrue("continueOnError") ? place.Source.Pair(step, "continueOnError") : null,
            Retry = place.Text("retryCountOnTaskFailure") is not (null or "0") ? place.Source.Pair(step, "retryCountOnTaskFailure") : null,
            FailsOnErrorOutput = place.IsTrue("failOnStderr") || place.Filled(step.Child("inputs").Text("failOnStderr") ?? step.Child("inputs").Text("failOnStandardError") ?? "").Equals("true", StringComparison.OrdinalIgnoreCase),
            Work = work,
            Texts = StepTexts.Below(step, "displayName"),
            Variables = StepTexts.Settings(place.Source, step.Child("env")),
        };
    }

    private static StepWork Work(AzurePlace place, AzureSystem system)
    {
        YamlNode step = place.Node;
        string folder = FolderOf(place.Text("workingDirectory"));
        system = Narrowed(system, place);
        foreach ((string key, ImmutableArray<Shell> shells) in Scripts(system, !step.Child("ignoreLASTEXITCODE").IsTrue()))
        {
            if (step.Child(key) is YamlScalarNode { Value.Length: > 0 } text)
                return Script(place.Filled(place.Source.Script(text)), shells, folder);
        }

        return step.Text("task") is { } task ? Task(place, task.Split('@')[0], task, system) : new StepWork.Nothing();
    }

    /// <summary>Of a matrix of systems those on which the step runs.</summary>
    private static AzureSystem Narrowed(AzureSystem system, AzurePlace place)
    {
        if (AzureJobReader.ConditionOf(place) is not { } condition || ExpressionReader.Read(condition.Text) is not { } expression)
            return system;
        return (RunsOn("Windows_NT", expression), RunsOn("Linux", expression) || RunsOn("Darwin", expression)) switch
        {
            (true, false) => AzureSystem.Windows,
            (false, true) => AzureSystem.Other,
            _ => system,
        };
    }

    private static bool RunsOn(string name, Expression condition) => Evaluation.Of(condition, new Facts
    {
        Success = Truth.Yes,
        Results = [],
        Value = path => path.Equals("variables.Agent.Os", StringComparison.OrdinalIgnoreCase) ? name : null,
    }) != Truth.No;

    private static StepWork Task(AzurePlace place, string name, string full, AzureSystem system)
    {
        YamlNode? inputs = place.Node.Child("inputs");
        string folder = FolderOf(place.Filled(inputs.Text("workingDirectory") ?? inputs.Text("workingFolder") ?? ""));
        bool forwards = !inputs.Child("ignoreLASTEXITCODE").IsTrue();
        ImmutableArray<Shell> shells = name switch
        {
            "Bash" => [Shell.Plain],
            "CmdLine" => ShellsOfScript(system),
            "PowerShell" => [Shell.PowerShell with { ForwardsExitCode = forwards }],
            "BatchScript" => [Shell.Cmd],
            "ShellScript" => [Shell.Plain],
            _ => [],
        };
        if (!shells.IsEmpty && inputs.Child("script") is YamlScalarNode { Value.Length: > 0 } script)
            return Script(place.Filled(place.Source.Script(script)), shells, folder);
        if (!shells.IsEmpty && (inputs.Child("filePath") ?? inputs.Child("scriptPath") ?? inputs.Child("filename")) is YamlScalarNode { Value.Length: > 0 } path)
            return Script(Called(place.Filled(place.Source.Script(path)), place.Filled(inputs.Text("arguments") ?? "")), shells, folder);
        return new StepWork.Action(full, [.. StepTexts.Settings(place.Source, inputs).Select(input => input with { Value = place.Filled(input.Value) })]);
    }

    // The path as it would be typed, with its arguments behind it.
    private static ScriptText Called(ScriptText path, string? arguments) =>
        path with { Text = $"./{path.Text.TrimStart('.', '/')} {arguments}", Code = $"./{path.Code.TrimStart('.', '/').Replace('\\', '/')} {arguments}" };

    private static ImmutableArray<(string Key, ImmutableArray<Shell> Shells)> Scripts(AzureSystem system, bool forwards) =>
    [
        ("script", ShellsOfScript(system)),
        ("bash", [Shell.Plain]),
        ("pwsh", [Shell.PowerShell with { ForwardsExitCode = forwards }]),
        ("powershell", [Shell.PowerShell with { ForwardsExitCode = forwards }]),
    ];

    // bash without any option, or cmd.exe: neither stops at a command that fails.
    private static ImmutableArray<Shell> ShellsOfScript(AzureSystem system) => system switch
    {
        AzureSystem.Windows => [Shell.Cmd],
        AzureSystem.Both => [Shell.Plain, Shell.Cmd],
        _ => [Shell.Plain],
    };

    private static StepWork.Script Script(ScriptText text, ImmutableArray<Shell> shells, string folder) =>
        new(AzureMacros.Unknown(text.WithUnknown("${{", "}}").WithUnknown("$[", "]")), shells, folder);

    private static string FolderOf(string? folder)
    {
        string plain = (folder ?? "").Replace("$(Build.SourcesDirectory)", ".", StringComparison.OrdinalIgnoreCase).Replace("$(System.DefaultWorkingDirectory)", ".", StringComparison.OrdinalIgnoreCase);
        return plain.Contains("$(", StringComparison.Ordinal) || plain.Contains("${{", StringComparison.Ordinal) ? ScriptText.Unknown.ToString() : plain;
    }
}
