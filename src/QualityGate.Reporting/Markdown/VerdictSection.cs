using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>The first screen: what the gate says, why, and what to do now.</summary>
internal static class VerdictSection
{
    public static void Write(MarkdownWriter page, Conclusion conclusion, CardLinks cards)
    {
        Audit audit = conclusion.Audit;
        page.Heading(1, $"Flaky test audit of {Inline.Code(audit.Subject.Target)}");
        page.Heading(2, $"Verdict: {DecisionWords.Of(conclusion.Decision)}");
        page.Paragraph($"{Headline.Of(audit)} **{NextStep.Of(conclusion, cards.Plan, name => Inline.Code(name))}**");
        Trouble(page, audit);
        page.Paragraph(Subject(audit.Subject));
        page.Paragraph(PowerLine.Of(audit));
        Func<TestId, string> name = TestNames.In(audit);
        page.Table(
            ["Rule", Column.Number("Expected"), Column.Number("Actual"), "Status", "Evidence"],
            conclusion.Decision.Conditions.Select(condition => Row(condition, EvidenceCell.Of(condition, cards, name))));
        if (conclusion.Facts is { Baseline: null, History: not null })
            page.Paragraph($"Held against {BaselineWords.Against(conclusion, name => Inline.Code(name))}.");
        if (NextStep.CanAccept(conclusion))
            page.Paragraph($"{(conclusion.Facts.History is null ? "There is no baseline, so everything counts as new. " : "")}{Inline.Code(Commands.Accept(audit: null))} accepts what is there today; from then on only what is new fails.");
        page.Paragraph(Codes(conclusion));
    }

    /// <summary>Whatever keeps the audit from being whole, or from having been made here.</summary>
    public static void Trouble(MarkdownWriter page, Audit audit)
    {
        if (RunWords.WhyPartial(audit.Ending) is { } partial)
            page.Paragraph(partial);
        Faults(page, audit.Faults);
        Unscanned(page, audit);
        if (audit.Subject.Import is { } source)
            Imported(page, source);
    }

    /// <summary>Commit, runs and moment, on one line.</summary>
    public static string Subject(AuditSubject subject) => string.Join(" · ",
    [
        subject.Commit is { } commit
            ? $"Commit {Inline.Code(VisibleText.Cut(commit, 13).TrimEnd('…'))}{(subject.HasLocalChanges ? " with local changes" : "")}"
            : "No commit",
        subject.Import is { } import ? ImportWords.Source(import)
            : $"{string.Join(" + ", subject.Settings.Conditions.Select(conditions => $"{Figures.Count(subject.Settings.Runs)} {conditions.Name}"))} {(subject.Settings is { Runs: 1, Conditions.Length: 1 } ? "run" : "runs")} asked for",
        .. subject.Since is { } since ? [$"only tests that a change since {Inline.Code(since.Reference)} concerns"] : Array.Empty<string>(),
        Figures.Moment(subject.StartedAt),
    ]);

    private static void Faults(MarkdownWriter page, ImmutableArray<Fault> faults)
    {
        if (faults.IsEmpty)
            return;

        page.Heading(3, $"Not audited ({Figures.Count(faults.Length)})");
        page.List(faults.Select(fault => fault.Subject is { } subject
            ? $"{Inline.Code(subject)}: {Inline.Prose(fault.Message, 600)}"
            : Inline.Prose(fault.Message, 600)));
        ImmutableArray<string> details = [.. faults.SelectMany(fault => fault.Details).Distinct(StringComparer.Ordinal).Take(20)];
        if (!details.IsEmpty)
            page.Fence("text", details.Select(detail => VisibleText.Cut(detail, 600)));
    }

    private static void Imported(MarkdownWriter page, ImportedHistory source)
    {
        page.Paragraph($"**{ImportWords.Caveat}**");
        if (source.Unread.IsEmpty)
            return;

        page.Heading(3, $"Not read ({Figures.Count(source.Unread.Length)})");
        page.List(source.Unread.Select(sentence => Inline.Prose(sentence, 600)));
    }

    private static void Unscanned(MarkdownWriter page, Audit audit)
    {
        ImmutableArray<(ProjectScan Scan, ScanGap Gap)> gaps =
            [.. audit.Scans.Where(scan => scan.IsPartial).SelectMany(scan => scan.Gaps, (scan, gap) => (scan, gap))];
        if (gaps.IsEmpty)
            return;

        page.Heading(3, $"Code not read whole ({Figures.Count(gaps.Length)})");
        page.Paragraph("The runs stand; what rules say of this code is not all that there is to say.");
        page.List(gaps.Select(seen => $"{Inline.Code(seen.Scan.Suite.ToString())}, {FindingWords.Of(seen.Gap.Kind)}: {Inline.Prose(seen.Gap.Message, 600)}"));
        ImmutableArray<string> details = [.. gaps.SelectMany(seen => seen.Gap.Details).Distinct(StringComparer.Ordinal).Take(20)];
        if (!details.IsEmpty)
            page.Fence("text", details.Select(detail => VisibleText.Cut(detail, 600)));
    }

    private static ImmutableArray<string> Row(GateCondition condition, string evidence) =>
    [
        RuleWords.Name(condition, name => Inline.Code(name)),
        RuleWords.Expected(condition),
        RuleWords.Actual(condition),
        condition.Status is GateStatus.NotMet or GateStatus.Undecided
            ? $"**{DecisionWords.Of(condition.Status)}**"
            : DecisionWords.Of(condition.Status),
        evidence,
    ];

    /// <summary>What the process ends with, and why.</summary>
    public static string Codes(Conclusion conclusion)
    {
        ImmutableArray<ExitCode> codes = conclusion.ExitCodes;
        string first = $"Exit code {(int)codes[0]}: {DecisionWords.Of(codes[0], conclusion)}.";
        return codes.Length == 1
            ? first
            : $"{first} Also true: {string.Join(", ", codes[1..].Select(code => $"{(int)code} ({DecisionWords.Of(code, conclusion)})"))}.";
    }
}
