using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;

namespace QualityGate.Core.Audits;

/// <summary>
/// What a test showed under that of the deciding conditions in which it failed most often: where to look for it first. Where it failed as often
/// without company, that is the simpler place to look, and no suite has to be forced into it. The whole suite comes before a class of
/// its own, whose runs ended once they had shown enough.
/// </summary>
public static class WorstResult
{
    public static ConditionResult Of(AuditedTest test) => DecidingResults.Of(test)
        .OrderBy(result => result is { Company: Company.WholeSuite, Rate.Failures: > 0 } ? 0 : 1)
        .ThenByDescending(result => result.Rate)
        .ThenBy(result => result.Conditions.Parallelism == Parallelism.Maximal)
        .First();
}
