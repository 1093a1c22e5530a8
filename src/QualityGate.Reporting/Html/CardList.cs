using QualityGate.Core.Audits;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Html;

/// <summary>The fix plan: a line for each thing to mend, in its order, with its card folded below.</summary>
internal static class CardList
{
    /// <summary>In characters, of all cards together. Of what comes after that there is the line of the plan and no card.</summary>
    private const int CardsLimit = 800_000;

    private const int LinesLimit = 3_000_000;

    /// <summary>From so many on, lines are laid out only when they come into sight.</summary>
    private const int Many = 200;

    public static Markup Of(PageContext page)
    {
        if (page.Plan.IsEmpty)
            return Markup.Of($"<h3 id=\"plan\">Fix plan</h3>\n<p>There is nothing to mend.</p>\n");

        ImmutableArray<string> suites = ShownTests.SuitesOf(page.Audit);
        ImmutableArray<Markup> cards = Markup.Fitting(page.Plan.Select(entry => Body(page, entry)), CardsLimit);
        ImmutableArray<Markup> lines = Markup.Fitting(page.Plan.Select((entry, place) => Line(page, entry, suites, place < cards.Length ? cards[place] : Markup.Empty)), CardsLimit + LinesLimit);
        return Markup.Of($"""
            <h3 id="plan">Fix plan</h3>
            <p>{Introduction(page.Plan.Length, cards.Length)}</p>
            <p class="facts">{page.Prose.Line(FixPlanSection.Assumption(page.Audit.Subject.Cost))}</p>
            <ol class="cards{(page.Plan.Length < Many ? "" : " long")}">
            {lines}</ol>
            {(lines.Length < page.Plan.Length ? Markup.Of($"<p><em>and {Figures.Count(page.Plan.Length - lines.Length)} more, see audit.json</em></p>\n") : Markup.Empty)}
            """);
    }

    private static string Introduction(int entries, int cards) =>
        "What to mend, in this order. Each line opens to the card of the test: what happened, why, how to repeat it, how to mend it and how to prove that. Commands are for the root of the repository."
        + (cards < entries ? $" Only the first {Figures.Count(cards)} have their cards here; those of the others stand in audit.json." : "");

    private static Markup Line(PageContext page, FixEntry entry, ImmutableArray<string> suites, Markup body)
    {
        AuditedTest test = entry.Test;
        string verdict = VerdictWords.Name(test.Verdict);
        Markup line = Markup.Of($"""
            <span class="rank">{entry.Rank}</span><h4>{NameText.Of(CardTitle.NameOf(entry))}{entry.Others}</h4>
            <span class="tags"><b class="chip v-{verdict}">{verdict}</b> <b class="chip calm">{entry.CauseName}</b> <i>{string.Join(" · ", Facts(page, entry))}</i></span>
            {RateBar.Of(WorstResult.Of(test).Rate)}
            """);
        Markup attributes = Facets.Of(test).Attributes(suites);
        return body.IsEmpty
            ? Markup.Of($"<li {attributes} id=\"{TestAnchors.Of(test.Id)}\"><div class=\"line\">{line}</div></li>\n")
            : Markup.Of($"<li {attributes}><details><summary class=\"line\">{line}</summary><div class=\"card\" id=\"{TestAnchors.Of(test.Id)}\">\n{body}</div></details></li>\n");
    }

    private static IEnumerable<string> Facts(PageContext page, FixEntry entry)
    {
        if (!entry.IsBroken)
            yield return $"{Figures.Minutes(entry.Fix.Impact.MinutesAWeek)} minutes a week";
        yield return $"effort: {entry.Recipe.Effort}";
        if (page.Audit.SourceOf(entry.Test) is { Owners.IsEmpty: false } source)
            yield return $"owner: {VisibleText.Cut(string.Join(", ", source.Owners), 120)}";
    }

    private static Markup Body(PageContext page, FixEntry entry)
    {
        IEnumerable<Markup> others = entry.TestIds
            .Where(test => test != entry.Test.Id)
            .Select(test => Markup.Of($"<span id=\"{TestAnchors.Of(test)}\"></span>"));
        return Markup.Of($"{others}{page.Prose.WithoutTitle(Card.Of(page.Audit, entry))}");
    }
}
