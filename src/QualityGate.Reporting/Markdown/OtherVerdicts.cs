using QualityGate.Core.Audits;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>Short tables of tests that have no root cause of flakiness: broken, skipped, inconclusive, odd or marked.</summary>
internal static class OtherVerdicts
{
    public static void Write(MarkdownWriter page, Audit audit)
    {
        ImmutableArray<AuditedTest> tests = [.. audit.Suites.SelectMany(suite => suite.Tests)];
        Table(page, "Broken", ["Test", "Path:line", "Issue", "What happens"], With<TestVerdict.Broken>(tests, (test, verdict) =>
            [Cells.Name(test), Cells.Location(test.Location), Cells.Issue(test), $"{VerdictWords.Of(verdict.Kind)} in {Figures.Fraction(verdict.Rate)} runs{(test.Results.Any(result => result.LeftOutFrom is not null) ? ", then left out" : "")}"]));
        Table(page, "Inconclusive", ["Test", "Path:line", "Why"], With<TestVerdict.Inconclusive>(tests, (test, verdict) =>
            [Cells.Name(test), Cells.Location(test.Location), VerdictWords.Of(verdict.Doubt)]));
        Table(page, "Skipped", ["Test", "Path:line", "Reason"], With<TestVerdict.Skipped>(tests, (test, _) =>
            [Cells.Name(test), Cells.Location(test.Location), test.SkipReason is { } reason ? Inline.Prose(reason) : "none given"]));
        Table(page, "Worth a note", ["Test", "Path:line", "What"], Noted(tests).Select(seen => (ImmutableArray<string>)
            [Cells.Name(seen.Test), Cells.Location(seen.Test.Location), RunWords.Of(seen.Note)]));
        Table(page, "Marked as flaky in the code", ["Test", "Path:line", "Marker"], audit.Markers.Select(marker => (ImmutableArray<string>)
            [Inline.Code(FindingWords.PlaceOf(marker)), Cells.Location(marker.Location), $"{RunWords.Of(marker.Kind)} {Inline.Code(marker.Text)}"]));
    }

    // A test that is inconclusive because it vanishes stands there already.
    private static IEnumerable<(AuditedTest Test, TestNote Note)> Noted(IEnumerable<AuditedTest> tests) => tests
        .SelectMany(test => test.Notes.Select(note => (Test: test, Note: note)))
        .Where(seen => seen is not { Note: TestNote.Vanishes, Test.Verdict: TestVerdict.Inconclusive { Doubt: Doubt.Vanishes } });

    private static IEnumerable<ImmutableArray<string>> With<TVerdict>(
        ImmutableArray<AuditedTest> tests,
        Func<AuditedTest, TVerdict, ImmutableArray<string>> row)
        where TVerdict : TestVerdict => tests
        .Where(test => test.Verdict is TVerdict)
        .Select(test => row(test, (TVerdict)test.Verdict));

    private static void Table(MarkdownWriter page, string heading, ImmutableArray<Column> columns, IEnumerable<ImmutableArray<string>> rows)
    {
        ImmutableArray<ImmutableArray<string>> all = [.. rows];
        if (all.IsEmpty)
            return;

        page.Heading(3, $"{heading} ({Figures.Count(all.Length)})");
        page.Table(columns, all);
    }
}
