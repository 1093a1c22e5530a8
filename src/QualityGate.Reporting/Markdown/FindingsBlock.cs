using System.Text.RegularExpressions;
using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>The part of a card that shows what analyzers say of the code that the test runs.</summary>
internal static partial class FindingsBlock
{
    private const int FindingsShown = 3;

    public static void Write(MarkdownWriter card, Audit audit, AuditedTest test)
    {
        ImmutableArray<StaticFinding> findings = audit.Scans.FirstOrDefault(scan => scan.Suite == test.Id.Suite)?.Concerning(test.Id) ?? [];
        foreach (StaticFinding finding in findings.Take(FindingsShown))
        {
            card.Paragraph($"**In the code**, {FindingWords.Of(finding.ReachOf(test.Id) ?? FindingReach.Unknown)}: {Rule(finding)} at {Cells.Location(finding.Location)}: {Inline.Prose(finding.Message.TrimEnd('.'), 400)}.{Beside(finding)}");
            if (finding.Frame is { } frame)
                card.Fence("text", FrameText.Of(finding, frame));
        }

        if (findings.Length > FindingsShown)
            card.Paragraph($"*and {Figures.Count(findings.Length - FindingsShown, "more finding")}, see audit.json*");
    }

    /// <summary>The rule's id, as a link to its page where the rule is ours, and how sure it is. No audit sends its readers to a place that others chose.</summary>
    public static string Rule(StaticFinding finding)
    {
        string id = Inline.Code(finding.Rule);
        string name = finding.Link is { } link && OwnRule().IsMatch(finding.Rule) && PlainAddress().IsMatch(link) ? $"[{id}]({link})" : id;
        string confidence = finding.Confidence == FindingConfidence.Unknown ? "" : $", {FindingWords.Of(finding.Confidence)}";
        return $"{name} ({FindingWords.Of(finding.Severity)}{confidence})";
    }

    private static string Beside(StaticFinding finding) => finding.Beside.IsEmpty ? "" : $" See also {string.Join(", ", finding.Beside.Take(3).Select(place => Cells.Location(place)))}.";

    [GeneratedRegex(@"^QG\d{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex OwnRule();

    [GeneratedRegex(@"^https://[\w.-]+/[\w./-]+\z", RegexOptions.ECMAScript)]
    private static partial Regex PlainAddress();
}
