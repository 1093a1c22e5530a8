using QualityGate.Core.Audits;
using QualityGate.Core.Planning;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>All tests that depend on the tests before them, and those of which it could not be settled.</summary>
internal static class OrderSection
{
    public static void Write(MarkdownWriter page, Audit audit)
    {
        ImmutableArray<AuditedTest> tests = [.. audit.Suites.SelectMany(suite => suite.Tests).Where(test => test.Verdict is TestVerdict.OrderDependent)];
        ImmutableArray<TracedTest> open = [.. audit.Suites.SelectMany(suite => suite.Traces).Where(trace => trace.End is TraceEnd.Unknown or TraceEnd.Unproved or TraceEnd.Lost)];
        if (tests.IsEmpty && open.IsEmpty)
            return;

        page.Heading(2, "Order dependence");
        if (!tests.IsEmpty)
        {
            page.Paragraph("These tests end otherwise when other tests have run before them in the same process. Each line rests on runs made to find it out, which are in no rate.");
            page.Table(["Test", "Kind", "Depends on", "Path:line", "Failed"], tests.Select(Row));
        }

        // Those that failed as their team runs them have cards of their own.
        ImmutableArray<AuditedTest> hidden = [.. tests.Where(test => !test.Fails)];
        if (!hidden.IsEmpty)
        {
            page.Heading(3, $"In orders that the team does not run ({Figures.Count(hidden.Length)})");
            page.Paragraph("The gate leaves them to you. They will fail when tests are added, renamed, filtered or spread over several processes.");
            page.Pieces(hidden.Select(test => Piece(audit, test)));
        }

        if (open.IsEmpty)
            return;

        page.Heading(3, $"Not settled ({Figures.Count(open.Length)})");
        page.Paragraph("Other orders, or a second call in one process, changed how these tests end; on what they depend, or on what else, is not known.");

        // Rows of one method share the name that their identity gives; what their framework displays tells them apart.
        ILookup<TestId, AuditedTest> audited = audit.Suites.SelectMany(suite => suite.Tests).ToLookup(test => test.Id);
        page.Table(["Test", "Why"], open.Select(trace => (ImmutableArray<string>)
        [
            audited[trace.Test].FirstOrDefault() is { } test ? Cells.Name(test) : Inline.Name(TestNames.Short(trace.Test)),
            OrderWords.Of(trace.End),
        ]));
    }

    private static ImmutableArray<string> Row(AuditedTest test)
    {
        TestVerdict.OrderDependent verdict = (TestVerdict.OrderDependent)test.Verdict;
        return
        [
            Cells.Name(test),
            $"{OrderWords.Name(verdict.Kind)}{OrderWords.Restriction(verdict)}",
            verdict.Kind == OrderKind.NonIdempotent ? "itself" : string.Join("; or ", verdict.Proofs.Select(proof => OrderBlock.Names(proof.Tests))),
            Cells.Location(test.Location),
            OrderWords.Of(verdict.Exposure),
        ];
    }

    private static string Piece(Audit audit, AuditedTest test)
    {
        MarkdownWriter piece = new(Card.Budget);
        piece.Heading(4, Cells.Name(test));
        OrderBlock.Write(piece, audit, test);
        return piece.ToString().TrimEnd('\n');
    }
}
