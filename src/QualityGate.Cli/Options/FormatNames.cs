using QualityGate.Core.Gates;
using QualityGate.Reporting;

namespace QualityGate.Cli.Options;

/// <summary>Reads the names of report formats.</summary>
internal static class FormatNames
{
    private const string Every = "all";

    /// <summary>What the help says of the option.</summary>
    public static string Description { get; } = $"Comma-separated: {string.Join(", ", ReportFormats.OfAudits.Names)}; or {Every} of them [{string.Join(',', ReportFormats.Usual.Select(format => format.Name))}].";

    /// <summary>Those of an audit in a comma-separated list; null means the usual ones.</summary>
    public static ImmutableArray<ReportFormat<Conclusion>> Read(string? list) => list is null ? ReportFormats.Usual : Read(list, ReportFormats.OfAudits);

    /// <summary>Reads a comma-separated list; null means none.</summary>
    public static ImmutableArray<ReportFormat<TConclusion>> Read<TConclusion>(string? list, FormatList<TConclusion> formats) => list is null
        ? []
        : [.. list.Split(',').SelectMany(name => Find(name.Trim(), formats)).Distinct()];

    private static ImmutableArray<ReportFormat<TConclusion>> Find<TConclusion>(string name, FormatList<TConclusion> formats) =>
        name.Equals(Every, StringComparison.OrdinalIgnoreCase) ? formats.All
        : formats.Find(name) is { } format ? [format]
        : throw OptionText.Bad("--format", name, $"{Every}, or a comma-separated list of {string.Join(", ", formats.Names)}");
}
