using QualityGate.Core.Conditions;

namespace QualityGate.Core.Audits;

/// <summary>The conditions that come nearest to how a suite is run every day.</summary>
public static class UsualConditions
{
    /// <summary>Those that change nothing, where such runs were made; else all that are natural for the suite.</summary>
    public static ImmutableArray<ConditionSet> Of(SuiteAudit suite)
    {
        ImmutableArray<ConditionSet> natural =
        [
            .. suite.Runs.Select(run => run.Conditions).Distinct().Where(conditions => conditions.NatureFor(suite.Parallelism) == ConditionNature.Natural),
        ];
        ConditionSet asConfigured = ConditionSet.Of(AsConfiguredCondition.Instance);
        return natural.Contains(asConfigured) ? [asConfigured] : natural;
    }
}
