using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Notices;

/// <summary>
/// What is worth a place beside the code, in the order of the fix plan. GitHub shows ten of each level for a step and drops the rest
/// without a word, so that the last of ten says how many more there are.
/// </summary>
internal static class NoticeList
{
    internal const int MostOfALevel = 10;

    public static ImmutableArray<Notice> Of(Conclusion conclusion)
    {
        Audit audit = conclusion.Audit;
        SensitiveTests sensitive = SensitiveTests.Of(audit);
        ILookup<NoticeLevel, Notice> tests = FixEntries.Of(audit).Select(entry => Of(entry, conclusion)).ToLookup(notice => notice.Level);
        return
        [
            .. Limited([.. Unaudited(audit), .. Rules(conclusion.Decision), .. tests[NoticeLevel.Error]]),
            .. Limited([.. tests[NoticeLevel.Warning], .. sensitive.Others.Concat(sensitive.NotParallelSafe).Select(test => OfSensitive(test, audit))]),
        ];
    }

    private static IEnumerable<Notice> Unaudited(Audit audit) => audit.Faults
        .Select(fault => new Notice(NoticeLevel.Error, "Not audited", Line(fault.Subject is null ? fault.Message : $"{fault.Subject}: {fault.Message}"), null));

    // What stands in no test's line must not be overlooked beside them.
    private static IEnumerable<Notice> Rules(GateDecision decision) => decision.Conditions
        .Where(condition => condition.Status == GateStatus.Undecided || (condition.Status == GateStatus.NotMet && !NextStep.IsAboutFailing(condition.Rule)))
        .Select(condition => new Notice(
            NoticeLevel.Error,
            condition.Status == GateStatus.Undecided ? "Undecided" : "Not met",
            $"{RuleWords.Name(condition, Line)}: {RuleWords.Actual(condition)} where {RuleWords.Expected(condition)} is expected.",
            null));

    private static Notice Of(FixEntry entry, Conclusion conclusion)
    {
        string others = entry.Tests > 1 ? $" The same goes for {Figures.Count(entry.Tests - 1, entry.IsTheory ? "more row" : "more test")}{(entry.IsTheory ? "" : " that fail with it")}." : "";
        string message = $"{Seen(entry.Test)}; {entry.CauseName}.{others} {Repeat(conclusion.Audit, entry.Test)}";
        return new Notice(NoticeLevels.Of(entry, conclusion), Line(TestNames.Short(entry.Test)), message, entry.Test.Location);
    }

    private static Notice OfSensitive(AuditedTest test, Audit audit) =>
        new(NoticeLevel.Warning, Line(TestNames.Short(test)), $"{Seen(test)}, and only when provoked. {Repeat(audit, test)}", test.Location);

    private static string Seen(AuditedTest test)
    {
        ConditionResult worst = WorstResult.Of(test);
        return $"Failed in {Figures.Fraction(worst.Rate)} runs {ConditionWords.How(worst.Conditions)}{CompanyWords.Behind(worst.Company)}";
    }

    private static string Repeat(Audit audit, AuditedTest test) => $"To see it again: {VisibleText.OneLine(Commands.Reproduce(audit, test))}";

    private static ImmutableArray<Notice> Limited(ImmutableArray<Notice> notices) => notices.Length <= MostOfALevel ? notices :
    [
        .. notices.Take(MostOfALevel - 1),
        new Notice(notices[0].Level, "And more", $"{Figures.Count(notices.Length - MostOfALevel + 1)} more stand in the audit.", null),
    ];

    private static string Line(string text) => VisibleText.Cut(VisibleText.OneLine(text), 300);
}
