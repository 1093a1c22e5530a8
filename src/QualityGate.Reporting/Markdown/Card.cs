using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>All that somebody needs to mend one test, without looking anywhere else in the audit.</summary>
internal static class Card
{
    private const int RunsShown = 100;
    private const int MessageLines = 20;
    private const int StackLines = 15;
    private const int LineLength = 400;

    public static string Of(Audit audit, FixEntry entry, int blockLimit)
    {
        AuditedTest test = entry.Test;
        MarkdownWriter card = new(blockLimit);
        card.Heading(3, CardTitle.Of(entry));
        card.Paragraph($"{Inline.Code(test.Id.FullName)} · {Cells.Location(test.Location)} · {Inline.Code(test.Id.Suite.ToString())}");
        card.Paragraph($"**What.** {Capitalised(VerdictWords.Sentence(test))}{ConfirmationWords.Restriction(test.Confirmation)}.");
        card.Table(["Condition", "Runs", Column.Number("Failed"), "Rate [95 %]", "In runs"], InOrder(audit, test).Select(result => Row(result, CompanyWords.Behind(result.Company))).Concat(test.SecondCalls.Select(result => Row(result, ", called again"))));
        if (LeftOutWords.Of(test) is { } leftOut)
            card.Paragraph(leftOut);
        if (test.Confirmation is { } confirmation)
            card.Paragraph($"**Without our host.** {ConfirmationWords.Sentence(confirmation, SuiteOf(audit, test))}");
        if (entry.Group is { } group)
            card.Paragraph($"It stands for {Figures.Count(group.Tests.Length, "test")} that fail in the same runs with the same symptom: {Cells.Tests(group.Tests)}.");
        if (!entry.IsBroken || entry.Cause != RootCause.Unclassified)
            WhySection.Write(card, audit, test);
        FindingsBlock.Write(card, audit, test);
        Failure(card, test);
        card.Paragraph($"**Fix.** {entry.Recipe.FirstStep}");
        if (test.Verdict is TestVerdict.OrderDependent)
            OrderBlock.Write(card, audit, test);
        else
            Repeat(card, audit, test);
        return card.ToString().TrimEnd('\n');
    }

    private static SuiteAudit SuiteOf(Audit audit, AuditedTest test) => audit.Suites.First(suite => suite.Tests.Any(other => ReferenceEquals(other, test)));

    private static IEnumerable<ConditionResult> InOrder(Audit audit, AuditedTest test) =>
        test.Results.OrderBy(result => result.Company).ThenBy(result => RunConditions.Of(audit).IndexOf(result.Conditions));

    private static ImmutableArray<string> Row(ConditionResult result, string circumstances) =>
    [
        $"{result.Conditions.Name}{circumstances}",
        $"`{Strip(result.Strip)}`",
        Figures.Fraction(result.Rate),
        Figures.Rate(result.Rate),
        result.FailedIn.IsEmpty ? "none" : Figures.Row(result.FailedIn),
    ];

    private static string Strip(string strip) => strip.Length <= RunsShown ? strip : $"{strip[..RunsShown]}…";

    private static void Failure(MarkdownWriter card, AuditedTest test)
    {
        if (Cells.MainFailure(test) is not { } main)
            return;

        ImmutableArray<ConditionResult> deciding = DecidingResults.Of(test);
        int failures = deciding.Sum(result => result.Rate.Failures);
        int kinds = deciding.SelectMany(result => result.Signatures).DistinctBy(signature => signature.Sample.Signature).Count();
        card.Paragraph($"**Failure**, first in run {main.FirstRun}"
            + (kinds > 1 ? $", the commonest of {Figures.Count(kinds, "kind")} among {Figures.Count(failures, "failure")}:" : ":"));
        card.Fence("text", FailureLines(main));
    }

    private static IEnumerable<string> FailureLines(SignatureTally main)
    {
        string what = string.Join(": ", new[] { main.Sample.ExceptionType, main.Sample.Message }.Where(part => part.Length > 0));
        return First(what, MessageLines).Concat(main.Sample.StackTrace.Length == 0 ? [] : First(main.Sample.StackTrace, StackLines));
    }

    private static IEnumerable<string> First(string text, int atMost)
    {
        string[] lines = text.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        IEnumerable<string> shown = lines.Take(atMost).Select(line => VisibleText.Cut(line, LineLength));
        return lines.Length > atMost ? shown.Append($"… and {Figures.Count(lines.Length - atMost, "line")} more, see audit.json") : shown;
    }

    private static void Repeat(MarkdownWriter card, Audit audit, AuditedTest test)
    {
        card.Paragraph($"**Reproduce** in the company in which it failed; at the rate seen, {Figures.Count(Commands.RunsToReproduce(test), "run")} will do with 95 %:");
        card.Fence("sh", [Commands.Reproduce(audit, test)]);
        if (Commands.ReproduceAlone(audit, test) is { } alone)
        {
            card.Paragraph("Or alone: quicker, but a failure that needs its company will not show.");
            card.Fence("sh", [alone]);
        }

        if (Commands.Search(audit, test) is { } search)
        {
            card.Paragraph("Or have the circumstances found in which it fails most often, to debug it there:");
            card.Fence("sh", [search]);
        }

        ProofBlock.Write(card, audit, test);
    }

    private static string Capitalised(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
