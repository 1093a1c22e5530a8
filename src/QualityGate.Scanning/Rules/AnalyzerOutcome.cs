namespace QualityGate.Scanning.Rules;

/// <summary>What compiler and analyzers said of a project.</summary>
internal sealed record AnalyzerOutcome(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ScanGap> Gaps);
