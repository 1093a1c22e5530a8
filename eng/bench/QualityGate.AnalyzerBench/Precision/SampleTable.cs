namespace QualityGate.AnalyzerBench.Precision;

/// <summary>Hits by rule and folder, as a table in Markdown.</summary>
internal static class SampleTable
{
    /// <param name="rules">All rules, so that silent ones are seen as well.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<FolderSample> samples, IEnumerable<DiagnosticDescriptor> rules)
    {
        FolderSample all = new("all")
        {
            Projects = samples.Sum(sample => sample.Projects),
            Files = samples.Sum(sample => sample.Files),
            Lines = samples.Sum(sample => sample.Lines),
            Hits = [.. samples.SelectMany(sample => sample.Hits)],
        };
        FolderSample[] columns = [.. samples, all];
        yield return Row("rule", "severity", columns.Select(sample => sample.Name));
        yield return Row("---", "---", columns.Select(_ => "---:"));
        foreach (DiagnosticDescriptor rule in rules.DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            string severity = rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "off";
            yield return Row(rule.Id, severity, columns.Select(sample => Number(sample.Hits.Count(hit => hit.Rule == rule.Id))));
        }

        yield return Row("test projects", "", columns.Select(sample => Number(sample.Projects)));
        yield return Row("files", "", columns.Select(sample => Number(sample.Files)));
        yield return Row("lines", "", columns.Select(sample => Number(sample.Lines)));
        yield return Row("hits", "", columns.Select(sample => Number(sample.Hits.Length)));
        yield return Row("hits per 1,000 lines", "all", columns.Select(sample => Density(sample, sample.Hits.Length)));
        yield return Row("hits per 1,000 lines", "Warning", columns.Select(sample => Density(sample, sample.Hits.Count(hit => hit.Severity == DiagnosticSeverity.Warning))));
    }

    private static string Row(string rule, string severity, IEnumerable<string> cells) => $"| {rule} | {severity} | {string.Join(" | ", cells)} |";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Density(FolderSample sample, int hits) =>
        sample.Lines == 0 ? "-" : (1000.0 * hits / sample.Lines).ToString("0.00", CultureInfo.InvariantCulture);
}
