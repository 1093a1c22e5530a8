using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Conditions;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Quarantines;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Markdown;

/// <summary>The audit, counted, and held against what a healthy suite shows.</summary>
internal static class NumbersSection
{
    public static void Write(MarkdownWriter page, Conclusion conclusion)
    {
        page.Heading(2, "Numbers");
        GateFacts facts = conclusion.Facts;
        BaselineNumbers? before = (facts.Baseline ?? facts.History?.Known) is { } known ? BaselineNumbers.Of(known, conclusion.Audit) : null;
        string against = facts is { Baseline: null, History: { } history } ? $"Against the history of {Inline.Code(history.Branch, 60)}" : "Against the baseline";
        ImmutableArray<Column> columns = ["What", Column.Number("Count"), "Rate [95 %]", Column.Number(against)];
        page.Table(before is null ? columns[..^1] : columns, Counts(conclusion, before).Select(line => before is null ? line[..^1] : line));
        page.Heading(3, "Success metrics");
        page.Table(
            ["Metric", Column.Number("Target"), Column.Number("Actual"), "Status"],
            SuccessMetrics.Of(conclusion).Select(metric => (ImmutableArray<string>)
            [
                metric.Name,
                metric.Target,
                metric.Actual,
                metric.IsMet ? "met" : "**not met**",
            ]));
    }

    private static IEnumerable<ImmutableArray<string>> Counts(Conclusion conclusion, BaselineNumbers? before)
    {
        Audit audit = conclusion.Audit;
        AuditNumbers numbers = audit.Numbers;

        // A history knows tests only: of code it can say no difference.
        BaselineNumbers? code = conclusion.Facts.Baseline is null ? null : before;
        yield return Line("Tests", numbers.Tests, DiscoveredOtherwise(numbers), before?.Tests);
        yield return Line("Stable", numbers.Stable, Headline.BoundOfStable(audit) is { } bound ? $"each below {bound}" : "", before?.Stable);
        if (numbers.Stable > 0)
            yield return ["Of these to be expected flaky all the same", Figures.Expected(numbers.ExpectedUndetected), "", ""];
        yield return Line("Flaky", numbers.Flaky, WorstFlake(audit), before?.Flaky);
        yield return Line("Condition-dependent", numbers.ConditionDependent, before: before?.ConditionDependent);
        if (audit.Subject.Settings.OrderProbes is not null || numbers.OrderDependent > 0)
            yield return Line("Order-dependent", numbers.OrderDependent, OnlyElsewhere(numbers), before?.OrderDependent);
        foreach (ImmutableArray<string> confirmed in Confirmed(audit))
            yield return confirmed;
        yield return Line("Broken", numbers.Broken, before: before?.Broken);
        yield return Line("Sensitive (fail only when provoked)", numbers.Sensitive, before: before?.Sensitive);
        yield return Line("Skipped", numbers.Skipped, before: before?.Skipped);
        yield return Line("Inconclusive", numbers.Inconclusive, before: before?.Inconclusive);
        foreach (ImmutableArray<string> quarantined in Quarantined(conclusion.Quarantine))
            yield return quarantined;
        yield return Line("Groups of tests that fail together", numbers.SystemicCauses);
        yield return Line("Tests marked as flaky in the code", numbers.FlakyMarkers, before: code?.FlakyMarkers);
        if (!audit.Scans.IsEmpty)
        {
            yield return Line("Findings of the analyzers", numbers.Findings, before: code?.Findings);
            yield return Line("Suspected tests (never failed, run code with a finding)", numbers.Suspected);
        }

        yield return Line("Runs", numbers.Runs);
        foreach (ConditionSet conditions in audit.Subject.Settings.Conditions)
            yield return RedRuns(audit, conditions);
    }

    private static IEnumerable<ImmutableArray<string>> Confirmed(Audit audit)
    {
        Confirmation[] attempts = [.. audit.Suites.SelectMany(suite => suite.Tests).Select(test => test.Confirmation).OfType<Confirmation>()];
        if (attempts.Length > 0)
            yield return Line("Of these confirmed without our host", attempts.Count(attempt => attempt.Reproduction == Reproduction.Confirmed), $"{Figures.Count(attempts.Length)} checked");
    }

    private static IEnumerable<ImmutableArray<string>> Quarantined(QuarantineStanding? quarantine)
    {
        if (quarantine is not { Entries.IsEmpty: false })
            yield break;

        yield return Line("Quarantine entries", quarantine.Entries.Length, Over(quarantine));
        yield return Line("Quarantined tests that failed and are covered", quarantine.Covered.Length);
        yield return Line("Quarantined tests that were not run", quarantine.SetAside.Length);
    }

    private static string Over(QuarantineStanding quarantine) =>
        quarantine.Entries.Count(entry => entry.State != QuarantineState.Active) is > 0 and var over ? $"{Figures.Count(over)} over" : "";

    private static string OnlyElsewhere(AuditNumbers numbers) => numbers.OrderDependent == numbers.OrderDependentAsRun
        ? ""
        : $"{Figures.Count(numbers.OrderDependent - numbers.OrderDependentAsRun)} only in other orders";

    private static string DiscoveredOtherwise(AuditNumbers numbers) =>
        numbers.Discovered == numbers.Tests ? "" : $"{Figures.Count(numbers.Discovered)} discovered";

    private static string WorstFlake(Audit audit) => audit.Suites
        .SelectMany(suite => suite.Tests)
        .Select(test => test.Verdict)
        .OfType<TestVerdict.Flaky>()
        .Max(verdict => verdict.Rate) is { } worst ? $"worst {Figures.Rate(worst)}" : "";

    private static ImmutableArray<string> RedRuns(Audit audit, ConditionSet conditions)
    {
        ImmutableArray<RunSummary> runs = [.. audit.Suites.SelectMany(suite => ValidRuns.Of(suite, conditions))];
        FailureRate red = new(runs.Count(run => run.Failures > 0), runs.Length);
        return [$"Red runs, {conditions.Name}", Figures.Fraction(red), Figures.Rate(red), ""];
    }

    private static ImmutableArray<string> Line(string what, int count, string rate = "", int? before = null) =>
        [what, Figures.Count(count), rate, before is { } known ? Figures.Change(count - known) : ""];
}
