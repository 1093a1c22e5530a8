using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;

namespace QualityGate.Core.Planning;

/// <summary>The natural conditions under which a suite may be run again: those that were asked for, and what it declares itself.</summary>
internal static class NaturalConditions
{
    /// <summary>What holds while others provoke is what the suite declares, and not its maximum.</summary>
    public static IEnumerable<ConditionSet> Of(SuiteLedger suite, RunSettings settings) => settings.ProvidedConditions()
        .Append(ConditionSet.Of(AsConfiguredCondition.Instance))
        .Distinct()
        .Where(conditions => conditions.NatureFor(suite.Discovery.Parallelism) == ConditionNature.Natural);
}
