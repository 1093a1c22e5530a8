namespace QualityGate.Core.Findings;

/// <summary>Something that the scan of a project did not see: absence of findings there says nothing.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Message">One sentence: what, where, and what to do.</param>
/// <param name="Details">The first lines of the underlying tool's own words.</param>
public sealed record ScanGap(ScanGapKind Kind, string Message, ImmutableArray<string> Details);
