using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Gates;
using QualityGate.Core.Runs;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Plans;

/// <summary>What a healthy suite shows. Unlike the gate's rules these do not move with the policy: they are the aim.</summary>
internal static class SuccessMetrics
{
    public static ImmutableArray<SuccessMetric> Of(Conclusion conclusion)
    {
        Audit audit = conclusion.Audit;
        AuditNumbers numbers = audit.Numbers;
        return
        [
            None("Flaky, order- or condition-dependent tests", numbers.Unreliable),
            None("Broken tests", numbers.Broken),
            None("Inconclusive tests", numbers.Inconclusive),
            None("Tests marked as flaky in the code", numbers.FlakyMarkers),
            .. audit.Subject.Settings.Conditions.Select(conditions => GreenRuns(audit, conditions)),
        ];
    }

    private static SuccessMetric None(string name, int actual) => new(name, "0", Figures.Count(actual), actual == 0);

    private static SuccessMetric GreenRuns(Audit audit, ConditionSet conditions)
    {
        int target = audit.Subject.Settings.Runs;
        int actual = audit.Suites.Where(suite => suite.Discovered > 0).Select(suite => LastGreen(suite, conditions)).DefaultIfEmpty().Min();
        return new SuccessMetric($"Green runs in a row, {conditions.Name}", Figures.Count(target), Figures.Count(actual), actual >= target);
    }

    private static int LastGreen(SuiteAudit suite, ConditionSet conditions) => ValidRuns.Of(suite, conditions)
        .Reverse()
        .TakeWhile(run => run.Completion == Completion.Completed && run.Failures == 0)
        .Count();
}
