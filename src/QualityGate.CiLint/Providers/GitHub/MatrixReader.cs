using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.GitHub;

/// <summary>Reads by what a job is multiplied.</summary>
internal static class MatrixReader
{
    private static readonly ImmutableArray<string> Whole = ["toJSON(matrix)", "toJson(matrix)", "tojson(matrix)", "matrix[", "strategy.job-index"];

    public static ImmutableArray<Fanout> Fanouts(YamlSource source, YamlNode? matrix) =>
    [
        .. matrix.Entries()
            .Where(entry => entry.Key.Value is not ("include" or "exclude") && entry.Value is YamlSequenceNode)
            .Select(entry => new Fanout(source.Pair(matrix!, entry.Key.Value!), entry.Value.Items().Count(), [$"matrix.{entry.Key.Value}", .. Whole]) { Dimension = entry.Key.Value }),
    ];

    /// <summary>Every value that a dimension can take, as text; that of a value with parts is the text of all of them.</summary>
    public static IEnumerable<string> ValuesOf(YamlNode? matrix, string name) => matrix.Child(name).Items()
        .Concat(matrix.Child("include").Items().Select(entry => entry.Child(name)).OfType<YamlNode>())
        .Select(value => string.Join(' ', value.Scalars().Select(scalar => scalar.Value)));

    /// <summary>What is written in the steps, but names: a copy that differs by its name alone does the same as the others.</summary>
    public static IEnumerable<string> StepTextsThatMatter(YamlNode job) =>
        from step in job.Child("steps").Items()
        let isArtifact = step.Text("uses")?.Contains("artifact", StringComparison.Ordinal) == true
        from text in StepTexts.Below(step, isArtifact ? ["name", "with"] : ["name"])
        select text;
}
