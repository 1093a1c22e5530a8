using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Html;

/// <summary>Test by run, in groups by condition. Stable tests, of which every cell would be the same, are counted and folded.</summary>
internal static class MatrixTables
{
    /// <summary>A table of so many rows is laid out only when it comes into sight, so that thousands of tests open at once; a shorter one at once, because its height cannot be guessed.</summary>
    private const int RowsOfATable = 100;

    private const int Limit = 1_500_000;
    private const int StableLimit = 200_000;

    public static Markup Of(PageContext page)
    {
        ImmutableArray<string> suites = ShownTests.SuitesOf(page.Audit);
        Markup[] tables = [.. page.Audit.Suites.SelectMany(suite => TablesOf(page, suite, suites))];
        ImmutableArray<Markup> shown = Markup.Fitting(tables, Limit);
        Markup stable = Stable(page.Audit);
        return shown.IsEmpty ? stable : Markup.Of($"""
            <h3 id="matrix">Every run of every test that is not stable</h3>
            <p class="facts">{StripWords.Legend}</p>
            {shown}{(shown.Length < tables.Length ? Markup.Of($"<p><em>and the rows of {Figures.Count(tables.Length - shown.Length, "further table")} of up to {RowsOfATable} tests, see audit.json</em></p>\n") : Markup.Empty)}{stable}
            """);
    }

    private static IEnumerable<Markup> TablesOf(PageContext page, SuiteAudit suite, ImmutableArray<string> suites)
    {
        AuditedTest[] tests =
        [
            .. suite.Tests
                .Where(ShownTests.IsShown)
                .OrderBy(test => page.Links.EntryOf(test.Id)?.Rank ?? int.MaxValue)
                .ThenBy(test => test.Id),
        ];
        ImmutableArray<ConditionSet> conditions = [.. RunConditions.Of(page.Audit).Where(conditions => tests.Any(test => ResultOf(test, conditions) is not null))];
        return tests.Chunk(RowsOfATable).Select((rows, place) => Markup.Of($"""
            {(place == 0 ? Markup.Of($"<h4>{suite.Id.ToString()}</h4>\n") : Markup.Empty)}<div class="scroll rows{(rows.Length < RowsOfATable ? "" : " long")}"><table class="matrix">
            <caption class="hidden">{suite.Id.ToString()}{(place == 0 ? "" : ", continued")}</caption>
            <thead><tr><th scope="col">Test</th><th scope="col">Verdict</th>{conditions.Select(set => Markup.Of($"<th scope=\"col\">{set.Name}</th>"))}<th scope="col" class="n">Failed</th></tr></thead>
            {rows.Select(test => Row(test, suites, conditions, page.Links.EntryOf(test.Id)))}</table></div>

            """));
    }

    // The end tags of rows and cells are left out, as HTML allows: they would be a third of a large page.
    private static Markup Row(AuditedTest test, ImmutableArray<string> suites, ImmutableArray<ConditionSet> conditions, FixEntry? entry)
    {
        string verdict = VerdictWords.Name(test.Verdict);
        Markup id = entry is null ? Markup.Of($" id=\"{TestAnchors.Of(test.Id)}\"") : Markup.Empty;
        Markup name = entry is null ? NameText.Of(test) : Markup.Of($"<a href=\"#{TestAnchors.Of(entry.Test.Id)}\">{NameText.Of(test)}</a>");
        return Markup.Of($"<tr{id} {Facets.Of(test).Attributes(suites)}><th scope=\"row\">{name}<td><b class=\"chip v-{verdict}\">{verdict}</b>{conditions.Select(set => Markup.Of($"<td>{(ResultOf(test, set) is { } result ? StripCells.Of(StripWords.Shown(result.Strip)) : Markup.Empty)}"))}<td class=\"n\">{Failed(test)}\n");
    }

    private static string Failed(AuditedTest test) => test.Verdict is TestVerdict.Skipped ? "skipped" : Figures.Fraction(test.Results
        .Where(result => result.Company == Company.WholeSuite)
        .Aggregate(new FailureRate(0, 0), (sum, result) => sum + result.Rate));

    private static ConditionResult? ResultOf(AuditedTest test, ConditionSet conditions) =>
        test.Results.FirstOrDefault(result => result.Company == Company.WholeSuite && result.Conditions.Equals(conditions));

    private static Markup Stable(Audit audit)
    {
        AuditedTest[] stable = [.. audit.Suites.SelectMany(suite => suite.Tests).Where(test => !ShownTests.IsShown(test))];
        if (stable.Length == 0)
            return Markup.Empty;

        ImmutableArray<Markup> names = Markup.Fitting(stable.Select(test => Markup.Of($"<li>{NameText.Of(test)}\n")), StableLimit);
        string rest = names.Length < stable.Length ? $"and {Figures.Count(stable.Length - names.Length)} more, see audit.json" : "";
        return Markup.Of($"<details class=\"stable\"><summary>{Figures.Count(stable.Length, "stable test")}, in whose rows nothing but passes would stand: each fails in less than {Headline.BoundOfStable(audit) ?? "100 %"} of runs, at 95 %</summary>\n<ul>{names}</ul>\n<p>{rest}</p>\n</details>\n");
    }
}
