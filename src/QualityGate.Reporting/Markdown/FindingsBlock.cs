using System.Text.RegularExpressions;
using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>The part of a card that shows what analyzers say of the code that the test runs.</summary>
internal static partial class FindingsBlock
{
    private const int FindingsShown = 3;
    private const int PollutersShown = 2;

    public static void Write(MarkdownWriter card, Audit audit, AuditedTest test)
    {
        Write(card, CardFindings.Of(audit, test), finding => FindingWords.Of(finding.ReachOf(test.Id) ?? FindingReach.Unknown));
        if (test.Verdict is not TestVerdict.OrderDependent { Kind: not OrderKind.NonIdempotent } dependent)
            return;

        foreach (TestId other in dependent.Proofs.SelectMany(proof => proof.Tests).Distinct().Where(other => other != test.Id).Take(PollutersShown))
            Write(card, CardFindings.OfPolluter(audit, other), _ => $"of {Inline.Name(TestNames.Short(other))}, on which it depends");
    }

    private static void Write(MarkdownWriter card, ImmutableArray<StaticFinding> findings, Func<StaticFinding, string> where)
    {
        foreach (StaticFinding finding in findings.Take(FindingsShown))
        {
            card.Paragraph($"**In the code**, {where(finding)}: {Rule(finding)} at {Cells.Location(finding.Location)}: {Inline.Prose(finding.Message.TrimEnd('.'), 400)}.{Beside(finding)}");
            if (finding.Frame is { } frame)
                card.Fence("text", FrameText.Of(finding, frame));
        }

        if (findings.Length > FindingsShown)
            card.Paragraph(MarkdownBlock.Rest(findings.Length - FindingsShown));
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
