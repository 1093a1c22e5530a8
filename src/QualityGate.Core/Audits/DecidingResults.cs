using QualityGate.Core.Conditions;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Audits;

/// <summary>
/// The results that a verdict rests on. What a test shows where its suite was forced may be another failure altogether, and a
/// much more frequent one; it is told beside a verdict, never as its evidence.
/// </summary>
public static class DecidingResults
{
    public static ImmutableArray<ConditionResult> Of(AuditedTest test)
    {
        if (test.SameCode is { } sameCode)
            return [sameCode];

        ImmutableArray<ConditionSet> deciding = test.Verdict switch
        {
            TestVerdict.Flaky flaky => flaky.Under,
            TestVerdict.ConditionDependent dependent => dependent.FailsUnder,
            TestVerdict.Sensitive sensitive => sensitive.Under,
            TestVerdict.OrderDependent when test.Results.Any(Failed) => [.. test.Results.Where(Failed).Select(result => result.Conditions)],
            _ => [.. test.Results.Select(result => result.Conditions)],
        };
        return [.. test.Results.Where(result => deciding.Contains(result.Conditions))];
    }

    private static bool Failed(ConditionResult result) => result.Rate.Failures > 0;
}
