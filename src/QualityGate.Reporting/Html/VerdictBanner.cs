using QualityGate.Core.Gates;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Quarantines;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Html;

/// <summary>The first screen: what the gate says, what to do now, and how many tests are how.</summary>
internal static class VerdictBanner
{
    public static Markup Of(PageContext page)
    {
        Conclusion conclusion = page.Conclusion;
        (string style, string mark) = Appearance(conclusion.Decision);
        return Markup.Of($"""
            <section class="verdict {style}" aria-labelledby="verdict-title">
            <h2 id="verdict-title"><span class="mark" aria-hidden="true">{mark}</span> <span class="hidden">Verdict: </span>{DecisionWords.Of(conclusion.Decision)}</h2>
            <p class="headline">{Headline.Of(page.Audit)}</p>
            <p class="next"><strong>Now:</strong> {page.Prose.Line(NextStep.Of(conclusion, page.Plan, name => Inline.Code(name)))}</p>
            {Steps(page)}
            <p class="facts">{page.Prose.Line(VerdictSection.Subject(page.Audit.Subject))} · {VerdictSection.Codes(conclusion)}</p>
            </section>
            {VerdictNumbers.Of(page.Audit)}
            {page.Prose.Of(markdown => VerdictSection.Trouble(markdown, page.Audit))}
            {ConditionsTable.Of(page)}
            <p class="facts">{PowerLine.Of(page.Audit)}</p>

            """);
    }

    private static IEnumerable<Markup> Steps(PageContext page)
    {
        if (NextStep.CommandFor(page.Conclusion, page.Plan) is { } command)
            yield return CommandText.Of(command);
        if (NextStep.CanAccept(page.Conclusion))
            yield return Markup.Of($"<p>Or accept what is there today{(page.Conclusion.Facts.History is null ? ", since without a baseline everything counts as new" : "")}; from then on only what is new fails:</p>\n{CommandText.Of(Commands.Accept(audit: null))}");
        if (NextStep.CanWait(page.Conclusion))
            yield return Markup.Of($"<p>Or put into quarantine what cannot be mended today:</p>\n{CommandText.Of(QuarantineCommands.Suggest(audit: null))}");
    }

    // Never by colour alone: each has its word, and a mark of its own shape.
    private static (string Style, string Mark) Appearance(GateDecision decision) => decision switch
    {
        GateDecision.Passed => ("pass", "✓"),
        GateDecision.Failed => ("fail", "✕"),
        GateDecision.Undecided => ("open", "?"),
        _ => throw new UnreachableException(),
    };
}
