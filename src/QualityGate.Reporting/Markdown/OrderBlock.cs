using QualityGate.Core.Audits;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>Who changes a test by running before it, the runs that prove it, and the commands that show it again.</summary>
internal static class OrderBlock
{
    public static void Write(MarkdownWriter card, Audit audit, AuditedTest test)
    {
        if (test.Verdict is not TestVerdict.OrderDependent { Proofs: [var first, ..] } dependent)
            return;

        card.Paragraph($"**Order dependence.** {Names(first.Tests)} {OrderWords.Doing(dependent.Kind, first.Tests.Length)}:");
        card.List(Proof(dependent.Kind, first).Concat(SecondCalls(dependent.Kind, test)).Concat(dependent.Proofs.Skip(1).Select(proof => Further(dependent.Kind, proof))).Concat(dependent.Cleaners.Select(Cleaner)));
        if (OrderRuns.Of(test) is not { } runs)
        {
            card.Paragraph("It is mended when it may be called twice.");
            if (Commands.Search(audit, test) is { } search)
            {
                card.Paragraph("**Reproduce** a second call in one process:");
                card.Fence("sh", [search]);
            }

            ProofBlock.Write(card, audit, test);
            return;
        }

        card.Paragraph("**Reproduce** the failure, and then the pass beside it:");
        card.Fence("sh", [Commands.Replay(audit, test.Id.Suite, runs.Failing), Commands.Replay(audit, test.Id.Suite, runs.Passing)]);
        ProofBlock.Write(card, audit, test);
    }

    /// <summary>The names of the tests of a proof, as a reader needs them together.</summary>
    public static string Names(ImmutableArray<TestId> tests) => Figures.List([.. tests.Select(test => Inline.Name(TestNames.Short(test)))]);

    private static IEnumerable<string> Proof(OrderKind kind, OrderProof proof)
    {
        bool isBrittle = kind == OrderKind.Brittle;
        yield return $"alone it {(isBrittle ? "failed" : "passed")} every time: {OrderWords.Runs(proof.UnchangedIn)}";
        yield return $"{(kind == OrderKind.NonIdempotent ? "called again" : $"behind {Names(proof.Tests)}")} it {(isBrittle ? "passed" : "failed")} {Share(proof)}";
        yield return proof.SeenElsewhereIn.IsEmpty
            ? "not yet seen without our host: until then it may be our host that makes the difference"
            : $"without our host too: {OrderWords.Runs(proof.SeenElsewhereIn)}";
    }

    /// <summary>What runs showed in which each test of the suite was called twice: by that it was suspected.</summary>
    private static IEnumerable<string> SecondCalls(OrderKind kind, AuditedTest test) => test.SecondCalls
        .Where(result => kind == OrderKind.NonIdempotent && result.Rate.Failures > 0)
        .Select(result => $"called again among its whole suite it failed {Figures.Count(result.Rate.Failures)} of {Figures.Count(result.Rate.Trials, "time")}: {OrderWords.Runs(result.FailedIn)}, {Inline.Code(TestNames.OneLine(result.Signatures[0].Sample), 160)}");

    private static string Further(OrderKind kind, OrderProof proof) => $"{Names(proof.Tests)} {OrderWords.Doing(kind, proof.Tests.Length)} as well, {Share(proof)}";

    private static string Cleaner(OrderProof proof) => $"{Names(proof.Tests)} between them undoes it, {Share(proof)}";

    private static string Share(OrderProof proof) =>
        $"{Figures.Count(proof.ChangedIn.Length)} of {Figures.Count(proof.Trials, "time")}: {OrderWords.Runs(proof.ChangedIn)}";
}
