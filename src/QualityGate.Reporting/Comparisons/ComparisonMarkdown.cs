using System.Security.Cryptography;
using System.Text;
using QualityGate.Core.Comparisons;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Comparisons;

/// <summary>A comparison as a comment below a pull request: short, the worst first, and found again by its first line.</summary>
public static class ComparisonMarkdown
{
    public const string FileName = "compare.md";

    /// <summary>What the first line begins with, whatever is compared.</summary>
    public const string Marker = "<!-- qualitygate:compare";

    /// <summary>Lines, with those that are empty.</summary>
    public const int MostLines = 25;

    private const int TestsShown = 5;
    private const int MetricsShown = 4;
    private const int NameLength = 120;
    private const int BlockLimit = 32 * 1024;

    /// <summary>With LF line ends. The same report gives the same text.</summary>
    public static string Write(ComparisonReport report)
    {
        AuditComparison comparison = report.Comparison;
        MarkdownWriter page = new(BlockLimit);
        page.Paragraph($"{MarkerOf(comparison)}\n## QualityGate: {ComparisonWords.Headline(comparison)}");
        page.Paragraph(ComparisonWords.Subject(comparison, name => Inline.Code(name)));
        Tests(page, comparison);
        page.Paragraph($"{ComparisonWords.Counts(comparison)}.");
        Metrics(page, report.Metrics);
        if (Limits(comparison) is { Length: > 0 } limits)
            page.Paragraph(limits);
        return page.ToString();
    }

    /// <summary>The same for every comparison of one target, so that each target has one comment.</summary>
    private static string MarkerOf(AuditComparison comparison) =>
        $"{Marker} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(comparison.After.Target)))[..8]} -->";

    private static void Tests(MarkdownWriter page, AuditComparison comparison)
    {
        ImmutableArray<TestChange> worth = [.. comparison.Changes.Where(change => ComparisonWords.IsWorthALine(change.Kind))];
        if (worth.IsEmpty)
            return;

        IEnumerable<ImmutableArray<string>> rows = worth.Take(TestsShown).Select(Row);
        page.Table(
            ["Change", "Test", "Failed before", "Failed now", "Fisher"],
            worth.Length > TestsShown ? rows.Append([$"and {Figures.Count(worth.Length - TestsShown)} more", $"in {Inline.Code(ComparisonJson.FileName)}", "", "", ""]) : rows);
    }

    private static ImmutableArray<string> Row(TestChange change) =>
    [
        ComparisonWords.Name(change.Kind),
        Inline.Code(TestNames.Short(change.Test, change.DisplayName), NameLength),
        ComparisonWords.Rate(change.RateBefore),
        $"{ComparisonWords.Rate(change.RateAfter)}{(change is { RateAfter: not null, Conditions: { } conditions } ? $" {ConditionWords.How(conditions)}" : "")}",
        ComparisonWords.Chance(change.PValue),
    ];

    // What is not as it should be is worth the room, and what changed.
    private static void Metrics(MarkdownWriter page, ImmutableArray<ComparedMetric> metrics) => page.Table(
        ["Metric", Column.Number("Target"), Column.Number("Before"), Column.Number("Actual"), "Status"],
        metrics.Index()
            .OrderBy(metric => metric.Item.IsMet)
            .ThenBy(metric => metric.Item.Before == metric.Item.Actual)
            .Take(MetricsShown)
            .OrderBy(metric => metric.Index)
            .Select(metric => (ImmutableArray<string>)[metric.Item.Name, metric.Item.Target, metric.Item.Before ?? "unknown", metric.Item.Actual, metric.Item.IsMet ? "met" : "**not met**"]));

    private static string Limits(AuditComparison comparison) => string.Join(' ',
        new[] { ComparisonWords.Doubts(comparison, name => Inline.Code(name)), ComparisonWords.Differences(comparison, name => Inline.Code(name)) }.Where(sentence => sentence.Length > 0));
}
