using QualityGate.Core.Verdicts;

namespace QualityGate.DiagnosisBench.Scores;

/// <summary>Verdicts by the names that specimens.json uses.</summary>
internal static class VerdictNames
{
    public static string Of(TestVerdict verdict) => verdict.GetType().Name;

    /// <summary>Verdicts that say of a test that it passes and fails, wherever.</summary>
    public static bool SaysUnreliable(TestVerdict verdict) =>
        verdict is TestVerdict.Flaky or TestVerdict.ConditionDependent or TestVerdict.OrderDependent or TestVerdict.Sensitive;
}
