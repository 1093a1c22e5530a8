using QualityGate.Core.Audits;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Html;

/// <summary>How many tests have which verdict: a number each, and all of them side by side in one bar.</summary>
internal static class VerdictNumbers
{
    private const double Width = 1000;

    public static Markup Of(Audit audit)
    {
        AuditNumbers numbers = audit.Numbers;
        ImmutableArray<(string Name, int Count, string Note)> verdicts =
        [
            ("flaky", numbers.Flaky, "both outcomes"),
            ("condition-dependent", numbers.ConditionDependent, "serial or parallel"),
            ("order-dependent", numbers.OrderDependent, "by what ran before"),
            ("broken", numbers.Broken, "always failed"),
            ("sensitive", numbers.Sensitive, "only when provoked"),
            ("inconclusive", numbers.Inconclusive, "nothing can be said"),
            ("skipped", numbers.Skipped, "never ran"),
            ("stable", numbers.Stable, Headline.BoundOfStable(audit) is { } bound ? $"each below {bound}" : "never failed"),
        ];
        return Markup.Of($"""
            <h3 class="hidden">Tests by verdict</h3>
            {Bar(numbers.Tests, [.. verdicts.Where(verdict => verdict.Count > 0)])}<ul class="tiles">
            <li><b>{Figures.Count(numbers.Tests)}</b><span>{(numbers.Tests == 1 ? "test" : "tests")}</span><small>{Figures.Count(numbers.Runs, "run")}</small></li>
            {verdicts.Where(verdict => verdict.Count > 0 || verdict.Name is "flaky" or "broken" or "stable").Select(Tile)}</ul>
            """);
    }

    private static Markup Tile((string Name, int Count, string Note) verdict) => Markup.Of(
        $"<li class=\"v-{verdict.Name}{(verdict.Count == 0 ? " none" : "")}\"><b>{Figures.Count(verdict.Count)}</b><span>{verdict.Name}</span><small>{verdict.Note}</small></li>\n");

    private static Markup Bar(int tests, ImmutableArray<(string Name, int Count, string Note)> verdicts)
    {
        if (tests == 0)
            return Markup.Empty;

        double x = 0;
        ImmutableArray<Markup>.Builder parts = ImmutableArray.CreateBuilder<Markup>();
        foreach ((string name, int count, _) in verdicts)
        {
            double width = Width * count / tests;
            parts.Add(Markup.Of($"<rect class=\"v-{name}\" x=\"{x}\" width=\"{Math.Max(0.5, width - 2)}\" height=\"12\"/>"));
            x += width;
        }

        string said = string.Join(", ", verdicts.Select(verdict => $"{Figures.Count(verdict.Count)} {verdict.Name}"));
        return Markup.Of($"<svg class=\"verdicts\" viewBox=\"0 0 1000 12\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Of {Figures.Count(tests, "test")}: {said}\">{parts}</svg>\n");
    }
}
