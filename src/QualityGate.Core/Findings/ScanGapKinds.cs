namespace QualityGate.Core.Findings;

/// <summary>What kinds of gaps mean.</summary>
public static class ScanGapKinds
{
    /// <summary>Whether code may hold what nobody saw. Where only a fix failed, all findings are there.</summary>
    public static bool HidesCode(this ScanGapKind kind) => kind != ScanGapKind.Fix;
}
