using QualityGate.Core.Audits;

namespace QualityGate.Reporting.Plans;

/// <summary>What a test showed under the condition in which it failed most often: where to look for it first.</summary>
internal static class WorstResult
{
    public static ConditionResult Of(AuditedTest test) => test.Results.MaxBy(result => result.Rate)!;
}
