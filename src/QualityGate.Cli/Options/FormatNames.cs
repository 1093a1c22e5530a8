using QualityGate.Reporting;

namespace QualityGate.Cli.Options;

/// <summary>Reads the names of report formats.</summary>
internal static class FormatNames
{
    /// <summary>Reads a comma-separated list; null means the usual ones.</summary>
    public static ImmutableArray<ReportFormat> Read(string? list) => list is null
        ? ReportFormats.Usual
        : [.. list.Split(',').Select(name => name.Trim()).Select(Find).Distinct()];

    private static ReportFormat Find(string name) => ReportFormats.Find(name)
        ?? throw OptionText.Bad("--format", name, $"a comma-separated list of {string.Join(", ", ReportFormats.Names)}");
}
