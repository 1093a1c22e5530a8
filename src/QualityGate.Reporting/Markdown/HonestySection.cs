using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>Whether CI tells anybody when tests fail.</summary>
internal static class HonestySection
{
    public static void Write(MarkdownWriter page, Audit audit)
    {
        if (audit.CiHonesty is not { } honesty)
            return;

        page.Heading(2, $"CI honesty ({Figures.Count(honesty.Findings.Length)})");
        page.Paragraph(Introduction(honesty));
        if (!honesty.Faults.IsEmpty)
            page.List(honesty.Faults.Select(fault => $"**Broken:** {Inline.Prose(fault.Message)}"));
        if (!honesty.Findings.IsEmpty)
            page.Table(["Rule", "Path:line", "Job", "What", "How to mend it"], honesty.Findings.Select(Row));
        if (!honesty.Suppressed.IsEmpty)
            page.Table(["Allowed", "Path:line", "Until", "Reason"], honesty.Suppressed.Select(Row));
        if (!honesty.Gaps.IsEmpty)
            page.Paragraph($"Not followed, so that nothing is said of it: {Figures.List([.. honesty.Gaps.GroupBy(gap => gap.Kind).Select(kind => $"{CiMaskWords.Of(kind.Key)} ({Figures.Count(kind.Count())})")])}.");
    }

    private static string Introduction(CiHonesty honesty) => honesty switch
    {
        { Definitions.IsEmpty: true } => "No CI definition could be read.",
        { TestRuns: 0 } => $"{Figures.Count(honesty.Definitions.Length, "CI definition")} read, and no step that is known to run tests: nothing can be said of what happens when they fail.",
        { Findings.IsEmpty: true } => $"{Read(honesty)} As far as they could be followed, a failure there gets through.",
        _ => $"{Read(honesty)} Here a failure may be told to nobody. The gate leaves this to you.",
    };

    private static string Read(CiHonesty honesty) => $"{Figures.Count(honesty.Definitions.Length, "CI definition")} read; tests run in {Figures.Count(honesty.TestRuns, "place")}.";

    private static ImmutableArray<string> Row(CiFinding finding) =>
    [
        CiRules.IdOf(finding.Rule),
        Cells.Location(finding.Location),
        finding.Job.Length == 0 ? "" : Inline.Code(finding.Job),
        Inline.Prose(CiMaskWords.Sentence(finding)),
        Inline.Prose(CiMaskWords.Mend(finding)),
    ];

    private static ImmutableArray<string> Row(CiSuppression allowed) =>
        [CiRules.IdOf(allowed.Finding.Rule), Cells.Location(allowed.Finding.Location), allowed.Until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Inline.Prose(allowed.Reason)];
}
