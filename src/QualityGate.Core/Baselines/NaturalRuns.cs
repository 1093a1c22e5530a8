using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;

namespace QualityGate.Core.Baselines;

/// <summary>How often a test was seen as its team runs it: in the whole suite, under natural conditions that were asked for.</summary>
public static class NaturalRuns
{
    /// <summary>The conditions that were asked for and are natural for a suite; all that were asked for where none is.</summary>
    public static ImmutableArray<ConditionSet> ConditionsOf(SuiteAudit suite, RunSettings settings) =>
        settings.Conditions.Where(conditions => conditions.NatureFor(suite.Parallelism) == ConditionNature.Natural).ToImmutableArray() is { IsEmpty: false } natural
            ? natural
            : settings.Conditions;

    /// <summary>Runs in which the test passed or failed, over all of these conditions.</summary>
    public static int Trials(AuditedTest test, SuiteAudit suite, RunSettings settings) =>
        ConditionsOf(suite, settings).Sum(conditions => Under(test, conditions)?.Rate.Trials ?? 0);

    /// <summary>Clean runs under that of these conditions under which there were fewest; 0 when it failed in any.</summary>
    public static int Clean(AuditedTest test, SuiteAudit suite, RunSettings settings) => ConditionsOf(suite, settings)
        .Select(conditions => Under(test, conditions)?.Rate is { Failures: 0, Trials: var trials } ? trials : 0)
        .DefaultIfEmpty()
        .Min();

    /// <summary>What the whole suite showed of a test under these conditions; null when it was not seen there.</summary>
    public static ConditionResult? Under(AuditedTest test, ConditionSet conditions) =>
        test.Results.FirstOrDefault(result => result.Company == Company.WholeSuite && result.Conditions.Equals(conditions));
}
