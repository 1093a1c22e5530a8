using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Runs;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Sarif;

/// <summary>All that an audit can show beside a line of code: tests that fail, what the rules find, and what CI definitions hide.</summary>
internal static class AuditSarif
{
    public const string FileName = "audit.sarif";

    public static string Write(Conclusion conclusion)
    {
        Audit audit = conclusion.Audit;
        return SarifDocument.Write(
            audit.Subject.ToolVersion,
            [
                .. TestResults.Of(conclusion),
                .. (audit.CiHonesty?.Findings ?? []).Select(FindingResults.Of),
                .. Findings(audit).Select(FindingResults.Of),
            ],
            [.. Missing(audit)],
            IsWhole(audit));
    }

    // A project with several frameworks is read once for each.
    private static IEnumerable<StaticFinding> Findings(Audit audit) => audit.Scans
        .SelectMany(scan => scan.Findings)
        .DistinctBy(finding => (finding.Rule, finding.Location, finding.Column, finding.Message));

    private static IEnumerable<string> Missing(Audit audit) =>
    [
        .. audit.Faults.Select(fault => FindingWords.Named(fault.Subject, fault.Message)),
        .. RunWords.WhyPartial(audit.Ending) is { } partial ? [partial] : Array.Empty<string>(),
        .. audit.Scans.SelectMany(scan => scan.Gaps.Select(gap => $"{scan.Suite}: {gap.Message}")),
        .. CiMissing.Of(audit.CiHonesty),
    ];

    private static bool IsWhole(Audit audit) => audit.Faults.IsEmpty
        && (audit.Ending is Ending.Finished or Ending.BudgetSpent)
        && !audit.Scans.Any(scan => scan.IsPartial)
        && (audit.CiHonesty is null or { Faults.IsEmpty: true });
}
