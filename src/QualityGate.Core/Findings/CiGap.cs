using QualityGate.Core.Suites;

namespace QualityGate.Core.Findings;

/// <summary>A part of a definition that was not followed: absence of findings there says nothing.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Location">Where it is named.</param>
/// <param name="Text">What is named there, on one line.</param>
public sealed record CiGap(CiGapKind Kind, SourceLocation Location, string Text);
