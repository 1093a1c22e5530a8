namespace QualityGate.Analyzers.Models;

/// <summary>How an assertion compares two values.</summary>
internal enum ComparisonKind
{
    /// <summary>They are equal, or as near to each other as a tolerance allows.</summary>
    Equal,

    /// <summary>One is greater than the other, and not equal to it.</summary>
    StrictOrder,
}
