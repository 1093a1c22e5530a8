using QualityGate.Core.Baselines;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Markdown;

/// <summary>What is new, known, mended and gone in comparison with what the team has accepted.</summary>
internal static class ChangesSection
{
    public static void Write(MarkdownWriter page, Conclusion conclusion)
    {
        if (conclusion is not { Facts.Baseline: { } baseline, Changes: { } changes })
            return;

        page.Heading(2, "Against the baseline");
        page.Paragraph($"The baseline is of {(baseline.Commit is { } commit ? Inline.Code(VisibleText.Cut(commit, 13).TrimEnd('…')) : "no commit")}, audited {Figures.Moment(baseline.AuditedAt)}.{NotCompared(changes)}");
        ImmutableArray<ImmutableArray<string>> rows =
        [
            .. Row("New: flaky", changes.NewlyFlaky, "The gate counts them as new."),
            .. Row("New: always failing", changes.NewlyBroken, ""),
            .. Row("New: skipped", changes.NewlySkipped, ""),
            .. Row("New tests", changes.Added, ""),
            .. Row("Known: still flaky", changes.StillFlaky, ""),
            .. Row("Known: failing in a new way", changes.FailingInNewWays, "What they say now is not what the baseline knows."),
            .. Row("Known: not seen failing", changes.NotProved, "Too few clean runs to call them mended; `verify` proves it."),
            .. Row("Mended", changes.Mended, "`baseline update` takes them out."),
            .. Row("Removed", changes.Removed, ""),
            .. Places("New: findings of the analyzers", [.. changes.NewFindings.Select(place => $"{Inline.Code(place.Finding.Rule)} at {Inline.Code(place.Place.ToString())}")]),
            .. Places("New: marked as flaky", [.. changes.NewMarkers.Select(marker => Inline.Code(marker.Place.Length == 0 ? marker.Project : marker.Place))]),
        ];
        if (rows.IsEmpty)
            page.Paragraph("Nothing is new, nothing is mended, and nothing is gone.");
        else
            page.Table(["What", Column.Number("Count"), "Which", "Note"], rows);
    }

    private static string NotCompared(AuditChanges changes) => changes.NotCompared.IsEmpty
        ? ""
        : $" Of {Figures.Count(changes.NotCompared.Length, "suite")} that it holds, this audit cannot say what became of all tests.";

    private static IEnumerable<ImmutableArray<string>> Row(string what, ImmutableArray<TestId> tests, string note) =>
        tests.IsEmpty ? [] : [[what, Figures.Count(tests.Length), Cells.Tests(tests), note]];

    private static IEnumerable<ImmutableArray<string>> Places(string what, ImmutableArray<string> places) => places.IsEmpty ? [] :
    [
        [what, Figures.Count(places.Length), string.Join(", ", places.Take(Cells.NamesShown)) + (places.Length > Cells.NamesShown ? $" and {Figures.Count(places.Length - Cells.NamesShown)} more" : ""), ""],
    ];
}
