using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;

namespace QualityGate.Reporting.Plans;

/// <summary>The runs of a suite that count towards the number that was asked for.</summary>
internal static class ValidRuns
{
    public static ImmutableArray<RunSummary> Of(SuiteAudit suite, ConditionSet conditions) => Among(suite.Runs, conditions);

    /// <summary>The same of runs that were made in another host.</summary>
    public static ImmutableArray<RunSummary> Among(ImmutableArray<RunSummary> runs, ConditionSet conditions) =>
        [.. runs.Where(run => run.Counts && run.Conditions.Equals(conditions))];
}
