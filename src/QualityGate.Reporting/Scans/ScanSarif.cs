using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Sarif;

namespace QualityGate.Reporting.Scans;

/// <summary>A scan as SARIF.</summary>
public static class ScanSarif
{
    public static string Write(ScanConclusion conclusion)
    {
        ImmutableArray<string> missing =
        [
            .. conclusion.Faults.Select(fault => fault.Subject is { } subject ? $"{subject}: {fault.Message}" : fault.Message),
            .. conclusion.Scans.SelectMany(scan => scan.Gaps.Select(gap => $"{scan.Suite}: {gap.Message}")),
        ];
        return SarifDocument.Write(conclusion.ToolVersion, [.. conclusion.Scans.SelectMany(scan => scan.Findings).Select(FindingResults.Of)], missing, IsWhole(conclusion));
    }

    private static bool IsWhole(ScanConclusion conclusion) =>
        conclusion.Faults.IsEmpty && !conclusion.Scans.Any(scan => scan.Gaps.Any(gap => gap.Kind.HidesCode()));
}
