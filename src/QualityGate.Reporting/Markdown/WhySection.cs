using QualityGate.Core.Audits;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>The part of a card that says why a test is flaky, or that nobody can tell yet.</summary>
internal static class WhySection
{
    public static void Write(MarkdownWriter card, Audit audit, AuditedTest test)
    {
        if (test.Diagnosis is not { } diagnosis)
            return;

        card.Paragraph(diagnosis.Cause == RootCause.Unclassified
            ? Unclassified(audit, diagnosis)
            : $"**Why.** {Capitalised(CauseWords.Name(diagnosis.Cause))}, {Figures.WholePercent(diagnosis.Confidence)} probable after what was seen:");
        card.List(diagnosis.Clues.Select(Line));
        Provoked(card, diagnosis);
        if (!diagnosis.Differences.IsEmpty)
            card.Paragraph("What tells its failing runs from its passing ones:");
        card.List(diagnosis.Differences.Select(difference => DifferenceWords.Of(difference, name => Inline.Code(name))));
    }

    // What made no difference is evidence as well, and a clue has quoted the rest.
    private static void Provoked(MarkdownWriter card, CauseDiagnosis diagnosis)
    {
        ImmutableArray<Contrast> others = [.. diagnosis.Contrasts.Where(contrast => diagnosis.Clues.All(clue => clue.Contrast?.Conditions.Equals(contrast.Conditions) != true))];
        if (others.IsEmpty)
            return;

        card.Paragraph("Where it was provoked besides (Fisher's exact test, one-sided, adjusted by Holm):");
        card.List(others.Select(ContrastWords.Of));
    }

    private static string Unclassified(Audit audit, CauseDiagnosis diagnosis)
    {
        string tried = ConditionWords.How(audit.Subject.Settings.Conditions);
        string likeliest = Figures.List([.. diagnosis.Probabilities
            .Take(2)
            .Select(candidate => $"{CauseWords.Name(candidate.Cause)} ({Figures.WholePercent(candidate.Probability)})")]);
        string seen = diagnosis.Clues.IsEmpty ? "nothing in the failures was recognised." : "what was seen does not decide it:";
        return $"**Why.** Unclassified: no cause reaches {Figures.Percent(CauseDiagnostician.Threshold)}. Likeliest are {likeliest}. Run {tried}; {seen}";
    }

    private static string Line(Clue clue) => clue.Quote is { } quote
        ? $"{ClueWords.Sentence(clue)} {Inline.Code(quote)}"
        : ClueWords.Sentence(clue);

    private static string Capitalised(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
