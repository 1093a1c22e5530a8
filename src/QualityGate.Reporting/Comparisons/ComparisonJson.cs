using System.Text.Json;
using QualityGate.Reporting.Json;

namespace QualityGate.Reporting.Comparisons;

/// <summary>A comparison as a document for programs; docs/schemas/compare.schema.json describes it.</summary>
public static class ComparisonJson
{
    public const string FileName = "compare.json";

    /// <summary>An indented document with LF line ends and one at its end.</summary>
    public static string Write(ComparisonReport report) => AuditJson.Write(report);

    /// <summary>The same on one line, without one at its end.</summary>
    public static string WriteLine(ComparisonReport report)
    {
        using JsonDocument document = JsonDocument.Parse(Write(report));
        return JsonSerializer.Serialize(document.RootElement);
    }
}
