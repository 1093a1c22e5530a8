using QualityGate.Core.Conditions;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Comparisons;

/// <summary>How often one test failed under one set of conditions, before and now.</summary>
/// <param name="Test">The test.</param>
/// <param name="Conditions">Natural ones, under which both audits ran it.</param>
/// <param name="Before">With at least one trial.</param>
/// <param name="After">With at least one trial.</param>
/// <param name="PValue">How often chance alone would part them as far: Fisher's exact test, two-sided.</param>
/// <param name="Adjusted">The same, for its being one of several that were compared (Holm).</param>
internal sealed record RateComparison(TestId Test, ConditionSet Conditions, FailureRate Before, FailureRate After, double PValue, double Adjusted)
{
    /// <summary>A difference that chance makes more often than this is none.</summary>
    public const double Level = 0.05;

    public bool IsSignificant => Adjusted < Level;

    public bool IsHigher => After.Point > Before.Point;
}
