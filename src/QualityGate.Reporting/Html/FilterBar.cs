using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Html;

/// <summary>Search and filters. They are of no use without the script, which therefore shows them, nor where there is nothing to choose from.</summary>
internal static class FilterBar
{
    public static Markup Of(PageContext page)
    {
        ImmutableArray<string> suites = ShownTests.SuitesOf(page.Audit);
        ImmutableArray<Facets> facets = [.. page.Audit.Suites.SelectMany(suite => suite.Tests).Where(ShownTests.IsShown).Select(Facets.Of)];
        return facets.IsEmpty ? Markup.Empty : Markup.Of($"""
            <div class="filters" role="search" aria-label="Tests" hidden>
            <label>Search <input type="search" id="search" placeholder="name, path or message" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"></label>
            {Choice("verdict", "Verdict", Options(facets.CountBy(facet => facet.Verdict)))}{Choice("cause", "Cause", Options(facets.CountBy(facet => facet.Cause)))}{Choice("suite", "Suite", suites.Select((suite, place) => Option(place.ToString(System.Globalization.CultureInfo.InvariantCulture), suite, facets.Count(facet => facet.Suite == suite))))}<button type="button" id="clear">Clear</button>
            <p role="status" id="count"></p>
            </div>

            """);
    }

    private static Markup Choice(string id, string label, IEnumerable<Markup> options) =>
        Markup.Of($"<label>{label} <select id=\"{id}\"><option value=\"\">all</option>{options}</select></label>\n");

    private static IEnumerable<Markup> Options(IEnumerable<KeyValuePair<string, int>> counts) => counts
        .OrderByDescending(count => count.Value)
        .ThenBy(count => count.Key, StringComparer.Ordinal)
        .Select(count => Option(count.Key, count.Key, count.Value));

    private static Markup Option(string value, string text, int count) =>
        Markup.Of($"<option value=\"{value}\">{text} ({Figures.Count(count)})</option>");
}
