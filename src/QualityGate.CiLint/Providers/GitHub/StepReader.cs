using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.GitHub;

/// <summary>Reads the steps of a job, or of a composite action.</summary>
internal static class StepReader
{
    public static ImmutableArray<Step> Steps(YamlSource source, YamlNode job, StepSurroundings around) =>
        [.. job.Child("steps").Items().OfType<YamlMappingNode>().Select(step => Step(source, step, job, around))];

    public static Condition? Condition(YamlSource source, YamlNode node) => node.Text("if") is { } text
        ? new Condition(text.Replace("${{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal), source.Pair(node, "if"))
        : null;

    /// <summary>Only what tolerates every copy of a job: that of one experimental system is a decision, and no mask.</summary>
    public static Passage? Tolerance(YamlSource source, YamlNode node, YamlNode? matrix)
    {
        YamlNode? setting = node.Child("continue-on-error");
        string text = Plain(setting.Text() ?? "");
        bool tolerates = setting.IsTrue() || text == "true"
            || (text.StartsWith("matrix.", StringComparison.Ordinal) && MatrixReader.ValuesOf(matrix, text["matrix.".Length..]).ToArray() is { Length: > 0 } values && values.All(value => value == "true"));
        return tolerates ? source.Pair(node, "continue-on-error") : null;
    }

    private static Step Step(YamlSource source, YamlNode step, YamlNode job, StepSurroundings around) => new()
    {
        Id = step.Text("id") ?? "",
        Name = step.Text("name") ?? StepTexts.FirstLine(step.Text("run") ?? step.Text("uses") ?? ""),
        Place = source.At(step),
        Condition = Condition(source, step),
        Tolerance = Tolerance(source, step, job.Child("strategy").Child("matrix")),
        Work = Work(source, step, around),
        Texts = StepTexts.Below(step, "name"),
        Variables = [.. around.Variables, .. StepTexts.Settings(source, step.Child("env"))],
    };

    private static StepWork Work(YamlSource source, YamlNode step, StepSurroundings around) => (step.Child("run"), step.Text("uses")) switch
    {
        (YamlScalarNode script, _) => new StepWork.Script(
            source.Script(script).WithUnknown("${{", "}}"),
            StepShells.Of(step.Text("shell"), Condition(source, step)?.Text, around),
            FolderOf(step.Text("working-directory") ?? around.Folder)),
        (_, { } name) => new StepWork.Action(name.Split('@')[0], StepTexts.Settings(source, step.Child("with"))),
        _ => new StepWork.Nothing(),
    };

    private static string FolderOf(string folder) => folder
        .Replace("${{ github.workspace }}", ".", StringComparison.Ordinal)
        .Replace("${{github.workspace}}", ".", StringComparison.Ordinal)
        .Replace("${{", $"{ScriptText.Unknown}", StringComparison.Ordinal);

    private static string Plain(string text) => text.Replace("${{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal).Trim();
}
