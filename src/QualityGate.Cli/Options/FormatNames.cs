using QualityGate.Core.Gates;
using QualityGate.Reporting;

namespace QualityGate.Cli.Options;

/// <summary>Reads the names of report formats.</summary>
internal static class FormatNames
{
    /// <summary>Those of an audit in a comma-separated list; null means the usual ones.</summary>
    public static ImmutableArray<ReportFormat<Conclusion>> Read(string? list) => list is null ? ReportFormats.Usual : Read(list, ReportFormats.OfAudits);

    /// <summary>Reads a comma-separated list; null means none.</summary>
    public static ImmutableArray<ReportFormat<TConclusion>> Read<TConclusion>(string? list, FormatList<TConclusion> formats) => list is null
        ? []
        : [.. list.Split(',').Select(name => Find(name.Trim(), formats)).Distinct()];

    private static ReportFormat<TConclusion> Find<TConclusion>(string name, FormatList<TConclusion> formats) => formats.Find(name)
        ?? throw OptionText.Bad("--format", name, $"a comma-separated list of {string.Join(", ", formats.Names)}");
}
