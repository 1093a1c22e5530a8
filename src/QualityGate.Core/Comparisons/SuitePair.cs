using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Conditions;
using QualityGate.Core.Planning;

namespace QualityGate.Core.Comparisons;

/// <summary>One suite as two audits saw it.</summary>
internal sealed record SuitePair(SuiteAudit Before, SuiteAudit After)
{
    /// <summary>Those that both audits hold, in the order of the later.</summary>
    public static IEnumerable<SuitePair> In(Audit before, Audit after) =>
        from suite in after.Suites
        let earlier = before.Suites.FirstOrDefault(other => other.Id == suite.Id)
        where earlier is not null
        select new SuitePair(earlier, suite);

    /// <summary>Natural conditions that both were run under.</summary>
    public ImmutableArray<ConditionSet> SharedConditions(RunSettings before, RunSettings after) =>
    [
        .. NaturalRuns.ConditionsOf(After, after)
            .Intersect(NaturalRuns.ConditionsOf(Before, before))
            .Where(conditions => RunsOf(Before, conditions) > 0 && RunsOf(After, conditions) > 0),
    ];

    /// <summary>Runs that count.</summary>
    public static int RunsOf(SuiteAudit suite, ConditionSet conditions) => suite.Runs.Count(run => run.Counts && run.Conditions.Equals(conditions));
}
