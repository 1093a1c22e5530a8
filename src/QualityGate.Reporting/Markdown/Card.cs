using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>All that somebody needs to mend one test, without looking anywhere else in the audit.</summary>
internal static class Card
{
    /// <summary>Bytes that a card may take before its tables and lists give way.</summary>
    public const int Budget = 24 * 1024;

    private const int WholeName = 2000;

    public static string Of(Audit audit, FixEntry entry)
    {
        AuditedTest test = entry.Test;
        MarkdownWriter card = new(Budget);
        card.Heading(3, CardTitle.Of(entry));
        card.Paragraph(string.Join(" · ", [Inline.Code(test.Id.FullName, WholeName), Cells.Location(test.Location), Inline.Code(test.Id.Suite.ToString()), .. Source(audit.SourceOf(test))]));
        if (TestNames.Short(test).Length > Inline.NameLimit)
            card.Paragraph($"In full: {Inline.Code(test.DisplayName, WholeName)}");
        card.Paragraph($"**What.** {Capitalised(VerdictWords.Sentence(test))}{ConfirmationWords.Restriction(test.Confirmation)}.");
        card.Table(["Condition", "Runs", Column.Number("Failed"), "Rate [95 %]", "In runs"], InOrder(audit, test).Select(result => Row(result, CompanyWords.Behind(result.Company))).Concat(test.SecondCalls.Select(result => Row(result, ", called again"))));
        if (LeftOutWords.Of(test) is { } leftOut)
            card.Paragraph(leftOut);
        if (test.Confirmation is { } confirmation)
            card.Paragraph($"**Without our host.** {ConfirmationWords.Sentence(confirmation, SuiteOf(audit, test))}");
        Company(card, entry);
        if (!entry.IsBroken || entry.Cause != RootCause.Unclassified)
            WhySection.Write(card, audit, test);
        FindingsBlock.Write(card, audit, test);
        FailureBlock.Write(card, test);
        RepairBlock.Write(card, audit, entry);
        if (test.Verdict is TestVerdict.OrderDependent)
            OrderBlock.Write(card, audit, test);
        else
            Repeat(card, audit, test);
        return card.ToString().TrimEnd('\n');
    }

    private static SuiteAudit SuiteOf(Audit audit, AuditedTest test) => audit.Suites.First(suite => suite.Tests.Any(other => ReferenceEquals(other, test)));

    private static IEnumerable<string> Source(Core.Suites.SourceFile? file)
    {
        if (file is { Owners.IsEmpty: false })
            yield return $"owned by {Cells.Owners(file)}";
        if (file?.Changed is { } change)
            yield return $"last changed by {Cells.Change(change)}";
    }

    // Whoever mends it mends these with it.
    private static void Company(MarkdownWriter card, FixEntry entry)
    {
        if (entry.Group is { } group)
            card.Paragraph($"It stands for {Figures.Count(group.Tests.Length, "test")} that fail in the same runs with the same symptom: {Cells.Tests(group.Tests)}.");
        if (!entry.IsTheory)
            return;

        card.Paragraph($"It stands for {Figures.Count(entry.Members.Length, "row")} of this method that {(entry.IsBroken ? "fail alike" : "are flaky alike")}; what follows is of the first.");
        card.Table(["Row", "Rate [95 %]", "Issue"], entry.Members.Select(row => (ImmutableArray<string>)[Cells.Name(row), Cells.Rate(row), Cells.Issue(row)]));
    }

    private static IEnumerable<ConditionResult> InOrder(Audit audit, AuditedTest test) =>
        test.Results.OrderBy(result => result.Company).ThenBy(result => RunConditions.Of(audit).IndexOf(result.Conditions));

    private static ImmutableArray<string> Row(ConditionResult result, string circumstances) =>
    [
        $"{result.Conditions.Name}{circumstances}",
        $"`{StripWords.Shown(result.Strip)}`",
        Figures.Fraction(result.Rate),
        Figures.Rate(result.Rate),
        result.FailedIn.IsEmpty ? "none" : Figures.Row(result.FailedIn),
    ];

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
