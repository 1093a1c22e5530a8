using QualityGate.Core.Findings;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Sarif;

/// <summary>What of the CI definitions was not read, a sentence each.</summary>
internal static class CiMissing
{
    public static IEnumerable<string> Of(CiHonesty? honesty) => honesty is null ? [] :
    [
        .. honesty.Faults.Select(fault => fault.Message),
        .. honesty.Gaps.Select(gap => $"{gap.Location}: not followed, {CiMaskWords.Of(gap.Kind)}: {gap.Text}"),
    ];
}
