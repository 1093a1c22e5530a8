using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Html;

/// <summary>How it has gone: against the baseline where there is one, and run by run within this audit. What is not known is said.</summary>
internal static class TrendSection
{
    public static PageSection Of(PageContext page) =>
        new("trend", "Trend", Markup.Of($"{Before(page.Conclusion)}{RunColumns.Of(page.Audit)}"));

    private static Markup Before(Conclusion conclusion) => conclusion.Facts switch
    {
        { Baseline: { } baseline } => Against(baseline, conclusion.Audit),
        { History: { } history } => Markup.Of($"<p>Held against the history of <code>{history.Branch}</code>: {Figures.Count(history.Entries)} {(history.Entries == 1 ? "entry" : "entries")}, the last of {Figures.Moment(history.Known.AuditedAt)}. How each test has fared over time, <code>dotnet qualitygate history show</code> says.</p>\n{Table(BaselineNumbers.Of(history.Known, conclusion.Audit), conclusion.Audit.Numbers, "In the history, last")}"),
        _ => Markup.Of($"<p>Nothing earlier was there to compare with: no baseline, and no history of the default branch. Whether this suite gets better or worse, this audit cannot say; <code>dotnet qualitygate baseline update</code> keeps today for the next one.</p>\n"),
    };

    private static Markup Against(AuditBaseline baseline, Audit audit) =>
        Markup.Of($"<p>Compared with the baseline, audited {Figures.Moment(baseline.AuditedAt)}.</p>\n{Table(BaselineNumbers.Of(baseline, audit), audit.Numbers, "Baseline")}");

    private static Markup Table(BaselineNumbers before, AuditNumbers now, string title) => Markup.Of($"""
        <div class="scroll"><table class="trend">
        <caption class="hidden">Numbers before and now</caption>
        <thead><tr><th scope="col">Tests</th><th scope="col" class="n">{title}</th><th scope="col" class="n">Now</th><th scope="col" class="n">Change</th></tr></thead>
        {Row("Flaky", before.Flaky, now.Flaky)}{Row("Condition-dependent", before.ConditionDependent, now.ConditionDependent)}{Row("Order-dependent", before.OrderDependent, now.OrderDependent)}{Row("Broken", before.Broken, now.Broken)}{Row("Skipped", before.Skipped, now.Skipped)}</table></div>

        """);

    // A direction is a sign and a word, not only a colour.
    private static Markup Row(string name, int before, int now) => Markup.Of(
        $"<tr><th scope=\"row\">{name}</th><td class=\"n\">{Figures.Count(before)}</td><td class=\"n\">{Figures.Count(now)}</td><td class=\"n\"><span class=\"chip {(now > before ? "bad" : now < before ? "good" : "calm")}\">{Figures.Change(now - before)}{(now > before ? " worse" : now < before ? " better" : "")}</span></td></tr>\n");
}
