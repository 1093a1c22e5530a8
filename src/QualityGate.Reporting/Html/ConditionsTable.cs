using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Html;

/// <summary>The conditions of the gate: open what decides, folded what is in order.</summary>
internal static class ConditionsTable
{
    public static Markup Of(PageContext page)
    {
        ILookup<bool, GateCondition> conditions = page.Conclusion.Decision.Conditions.ToLookup(condition => condition.Status is GateStatus.NotMet or GateStatus.Undecided);
        Func<TestId, string> name = TestNames.In(page.Audit);
        Markup deciding = Table("Conditions that are not met or undecided", page, conditions[true], name);
        Markup others = Table("The other conditions", page, conditions[false], name);
        string folded = $"{Figures.Count(conditions[false].Count(), "condition")} met, or only reported";
        return Markup.Of($"<h3>Conditions of the gate</h3>\n{deciding}{(others.IsEmpty ? others : Markup.Of($"<details{Markup.Made(deciding.IsEmpty ? " open" : "")}><summary>{folded}</summary>\n{others}</details>\n"))}{Against(page)}");
    }

    private static Markup Table(string caption, PageContext page, IEnumerable<GateCondition> conditions, Func<TestId, string> name) => !conditions.Any() ? Markup.Empty : Markup.Of($"""
        <div class="scroll"><table class="conditions">
        <caption class="hidden">{caption}</caption>
        <thead><tr><th scope="col">Status</th><th scope="col">Rule</th><th scope="col" class="n">Expected</th><th scope="col" class="n">Actual</th><th scope="col">Evidence</th></tr></thead>
        {conditions.Select(condition => Row(page, condition, name))}</table></div>

        """);

    private static Markup Row(PageContext page, GateCondition condition, Func<TestId, string> name) => Markup.Of(
        $"<tr><td>{Chip(condition.Status)}</td><th scope=\"row\">{page.Prose.Line(RuleWords.Name(condition, text => Inline.Code(text)))}</th><td class=\"n\">{RuleWords.Expected(condition)}</td><td class=\"n\">{RuleWords.Actual(condition)}</td><td>{page.Prose.Line(EvidenceCell.Of(condition, page.Links, name))}</td></tr>\n");

    private static Markup Chip(GateStatus status)
    {
        string style = status switch
        {
            GateStatus.Met => "good",
            GateStatus.NotMet => "bad",
            GateStatus.Undecided => "warn",
            GateStatus.Reported or GateStatus.NotApplicable => "calm",
            _ => throw new UnreachableException(),
        };
        return Markup.Of($"<span class=\"chip {style}\">{DecisionWords.Of(status)}</span>");
    }

    private static Markup Against(PageContext page) => page.Conclusion.Facts is { Baseline: null, History: not null }
        ? Markup.Of($"<p>Held against {page.Prose.Line(BaselineWords.Against(page.Conclusion, text => Inline.Code(text)))}.</p>\n")
        : Markup.Empty;
}
