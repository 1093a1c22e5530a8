namespace QualityGate.Core.Comparisons;

/// <summary>What two audits say of what lies between them. The zero value is the honest one: nothing can be said.</summary>
public enum ComparisonVerdict
{
    Undecided,
    NotWorse,

    /// <summary>A test is newly flaky or newly broken, or fails significantly more often than before.</summary>
    Worse,
}
