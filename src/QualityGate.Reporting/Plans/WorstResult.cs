using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;

namespace QualityGate.Reporting.Plans;

/// <summary>
/// What a test showed under the condition in which it failed most often: where to look for it first. Where it failed as often
/// without company, that is the simpler place to look, and no suite has to be forced into it.
/// </summary>
internal static class WorstResult
{
    public static ConditionResult Of(AuditedTest test) => test.Results
        .OrderByDescending(result => result.Rate)
        .ThenBy(result => result.Conditions.Parallelism == Parallelism.Maximal)
        .First();
}
