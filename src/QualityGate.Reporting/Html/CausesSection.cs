using QualityGate.Core.Findings;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Html;

/// <summary>What is behind the flaky tests, the commonest cause first and what could not be told last, so that one sees with how few causes most of them would go; and what mends each.</summary>
internal static class CausesSection
{
    public static PageSection Of(PageContext page) => new("causes", "By root cause", Body(page));

    private static Markup Body(PageContext page)
    {
        ImmutableArray<(RootCause Cause, int Tests)> causes =
        [
            .. page.Plan
                .Where(entry => !entry.IsBroken)
                .GroupBy(entry => entry.Cause, (cause, entries) => (Cause: cause, Tests: entries.Sum(entry => entry.Tests)))
                .OrderBy(cause => cause.Cause == RootCause.Unclassified)
                .ThenByDescending(cause => cause.Tests)
                .ThenBy(cause => CauseWords.InOrder.IndexOf(cause.Cause)),
        ];
        if (causes.IsEmpty)
            return Markup.Empty;

        int all = causes.Sum(cause => cause.Tests);
        int sum = 0;
        return Markup.Of($"""
            <div class="scroll"><table class="pareto">
            <caption class="hidden">Flaky, order- and condition-dependent tests by root cause, the commonest first</caption>
            <thead><tr><th scope="col">Cause</th><th scope="col" class="n">Tests</th><th scope="col"><span class="hidden">Share, and with those above</span></th><th scope="col" class="n">Together</th></tr></thead>
            {causes.Select(cause => Row(cause.Cause, cause.Tests, sum += cause.Tests, all))}</table></div>
            <p class="facts">The bar is the share of one cause; the line behind it is what it makes together with those above.</p>
            {causes.Select(cause => Ways(page, cause.Cause))}{page.Prose.Of(markdown => Markdown.CausesSection.Groups(markdown, page.Audit))}
            """);
    }

    private static Markup Row(RootCause cause, int tests, int together, int all) => Markup.Of(
        $"<tr><th scope=\"row\"><a href=\"#tests\" data-filter=\"cause\" data-value=\"{CauseWords.Name(cause)}\">{CauseWords.Heading(cause)}</a></th><td class=\"n\">{Figures.Count(tests)}</td><td class=\"bar\">{Bar(cause, (double)tests / all, (double)together / all)}</td><td class=\"n\">{Figures.WholePercent((double)together / all)}</td></tr>\n");

    private static Markup Bar(RootCause cause, double share, double together) => Markup.Of(
        $"<svg viewBox=\"0 0 400 16\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"ground\" width=\"400\" height=\"16\"/><rect class=\"sum\" y=\"6\" width=\"{400 * together}\" height=\"4\"/><rect class=\"{(cause == RootCause.Unclassified ? "rest" : "one")}\" width=\"{Math.Max(2, 400 * share)}\" height=\"16\"/></svg>");

    private static Markup Ways(PageContext page, RootCause cause) => Markup.Of($"""
        <details class="ways"><summary>{(cause == RootCause.Unclassified ? "What to look for in unclassified tests" : $"What mends {CauseWords.Heading(cause)[..1].ToLowerInvariant()}{CauseWords.Heading(cause)[1..]}")}</summary>
        <p>{CauseWords.Meaning(cause)}</p>
        {page.Prose.Of(markdown => markdown.List(Recipes.For(cause).Ways))}</details>

        """);
}
