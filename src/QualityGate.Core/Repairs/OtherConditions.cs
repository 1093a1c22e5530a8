using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;

namespace QualityGate.Core.Repairs;

/// <summary>Where a mended test has to pass once more, beside the circumstances in which it failed.</summary>
public static class OtherConditions
{
    private static readonly ImmutableArray<ConditionSet> Natural =
        [ConditionSet.Of(SerialCondition.Instance), ConditionSet.Of(ParallelCondition.Instance)];

    /// <summary>The whole suite under every condition of the audit, and under every one in which the test failed.</summary>
    /// <param name="reproducing">Where it failed, which has runs of its own.</param>
    /// <param name="audit">Null when there was none: then serially and in parallel.</param>
    /// <param name="failedUnder">Every condition under which it was seen to fail.</param>
    /// <param name="isAvailable">Whether this machine can provide a condition.</param>
    public static ImmutableArray<Circumstances> Of(
        Circumstances reproducing, Audit? audit, ImmutableArray<ConditionSet> failedUnder, Func<Condition, bool> isAvailable) =>
    [
        .. (audit?.Subject.Settings.ProvidedConditions() ?? Natural)
            .Concat(failedUnder)
            .Distinct()
            .Where(conditions => conditions.Conditions.All(isAvailable))
            .Select(conditions => new Circumstances { Conditions = conditions, Company = Company.WholeSuite })
            .Where(candidate => candidate.Key != reproducing.Key),
    ];
}
