using QualityGate.Core.Gates;
using QualityGate.Reporting.Sarif;

namespace QualityGate.Reporting.Honesty;

/// <summary>Findings in CI definitions as SARIF 2.1.0.</summary>
public static class CiSarif
{
    public static string Write(CiConclusion conclusion) => SarifDocument.Write(
        conclusion.ToolVersion,
        [.. conclusion.Honesty.Findings.Select(FindingResults.Of)],
        [.. CiMissing.Of(conclusion.Honesty)],
        isWhole: conclusion.Honesty.Faults.IsEmpty);
}
