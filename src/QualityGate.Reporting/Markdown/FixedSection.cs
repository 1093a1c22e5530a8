using QualityGate.Core.Audits;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>Tests that were proved to be mended before, and whether they still are.</summary>
internal static class FixedSection
{
    public static void Write(MarkdownWriter page, Audit audit)
    {
        ImmutableArray<FixedTest> all = audit.Fixed;
        if (all.IsEmpty)
            return;

        page.Heading(2, $"Fixed ({Figures.Count(all.Length)})");
        page.Paragraph(Summary(all));
        page.Table(["Test", "Cause", "Before", "Proof", "Commit", "Now"], all.OrderByDescending(entry => entry.Standing == FixStanding.CameBack).Select(Row));
    }

    private static string Summary(ImmutableArray<FixedTest> all)
    {
        int back = all.Count(entry => entry.Standing == FixStanding.CameBack);
        return $"Each was proved with `verify` and noted in `.qualitygate/fixes.json`. {(back == 0 ? "None of them has failed again." : $"**{Figures.Count(back)} came back**: the fix plan has what is to be mended once more.")}";
    }

    private static ImmutableArray<string> Row(FixedTest entry) =>
    [
        Inline.Name(entry.Fix.Test),
        CauseWords.Name(entry.Fix.Cause),
        Figures.Fraction(entry.Fix.Before),
        $"{Figures.Count(entry.Fix.After.Trials, "clean run")} {ConditionWords.How(entry.Fix.Conditions)}{CompanyWords.Behind(entry.Fix.Company)}, {Figures.Moment(entry.Fix.ProvedAt)}",
        entry.Fix.Commit is { } commit ? $"{Inline.Code(VisibleText.Cut(commit, 13).TrimEnd('…'))}{(entry.Fix.HasLocalChanges ? " with local changes" : "")}" : "none",
        $"{RepairWords.Of(entry.Standing)}: {(entry.Now.Trials == 0 ? "no result" : $"failed in {Figures.Fraction(entry.Now)} runs")}",
    ];
}
