using System.Text.Json;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Comparisons;

namespace QualityGate.Reporting.Json;

/// <summary>
/// The conclusion as a document and back, without loss: what was read writes the same bytes again. What can be computed
/// (rates, intervals, counts) is written for other programs and ignored on reading. docs/schemas/audit.schema.json describes it.
/// </summary>
public static class AuditJson
{
    public const string FileName = "audit.json";

    /// <summary>The newest shape that <see cref="Read"/> understands.</summary>
    public const int SchemaVersion = 1;

    /// <summary>An indented document with LF line ends and one at its end.</summary>
    /// <remarks>
    /// Two characters are escaped, which occur only within strings, where their escapes mean the same. Azure Pipelines and GitHub
    /// obey "##vso[" and "##[" anywhere in a line of a log, but no escape. And U+FFFD, which also stands for every lone surrogate,
    /// looks the same whatever it came from.
    /// </remarks>
    public static string Write(Conclusion conclusion) => Written(conclusion);

    /// <summary>A scan on its own, by the same rules.</summary>
    public static string Write(ScanConclusion conclusion) => Written(conclusion);

    /// <summary>CI definitions on their own, by the same rules.</summary>
    public static string Write(CiConclusion conclusion) => Written(conclusion);

    /// <summary>A comparison of two audits, by the same rules.</summary>
    internal static string Write(ComparisonReport report) => Written(report);

    /// <summary>Reads back what <see cref="Write(Conclusion)"/> wrote.</summary>
    /// <exception cref="QualityGateException">
    /// The text is no audit, or one of a newer version (<see cref="FaultKind.Environment"/>).
    /// </exception>
    public static Conclusion Read(string text)
    {
        try
        {
            Conclusion conclusion = JsonSerializer.Deserialize<Conclusion>(text, AuditJsonOptions.Instance)
                ?? throw new JsonException("The document is null.");
            return conclusion.Audit.SchemaVersion <= SchemaVersion ? conclusion : throw FromTheFuture(conclusion.Audit);
        }
        catch (JsonException exception)
        {
            throw new QualityGateException(FaultKind.Environment, $"This is no audit that can be read: {exception.Message}", exception);
        }
    }

    private static string Written<T>(T document) => JsonSerializer.Serialize(document, AuditJsonOptions.Instance)
        .Replace("#", @"\u0023", StringComparison.Ordinal)
        .Replace("\uFFFD", @"\uFFFD", StringComparison.Ordinal) + "\n";

    private static QualityGateException FromTheFuture(Audit audit) => new(
        FaultKind.Environment,
        $"The audit has version {audit.SchemaVersion}, and this tool reads up to version {SchemaVersion}. Update the tool.");
}
