namespace QualityGate.Analyzers.Models;

/// <summary>Two values that an assertion compares.</summary>
/// <param name="Actual">As the assertion sees it; people mix the two up, so a rule looks at both.</param>
/// <param name="Tolerance">How far apart they may be; null when nothing is said.</param>
internal readonly record struct ComparedPair(ComparisonKind Kind, IOperation Actual, IOperation Expected, IOperation? Tolerance);
