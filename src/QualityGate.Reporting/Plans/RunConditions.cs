using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;

namespace QualityGate.Reporting.Plans;

/// <summary>The conditions of an audit's runs: those asked for, in that order, and then those that were screened under.</summary>
internal static class RunConditions
{
    public static ImmutableArray<ConditionSet> Of(Audit audit) =>
    [
        .. audit.Subject.Settings.Conditions
            .Union(audit.Suites.SelectMany(suite => suite.Runs).Select(run => run.Conditions).Order()),
    ];
}
