using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Scans;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Honesty;

/// <summary>Findings in CI definitions as SARIF 2.1.0: what hides a failure is masking, as the analyzers call it.</summary>
public static class CiSarif
{
    public static string Write(CiConclusion conclusion) => SarifDocument.Write(
        conclusion.ToolVersion,
        [.. conclusion.Honesty.Findings.Select(Finding)],
        [
            .. conclusion.Honesty.Faults.Select(fault => fault.Message),
            .. conclusion.Honesty.Gaps.Select(gap => $"{gap.Location}: not followed, {CiMaskWords.Of(gap.Kind)}: {gap.Text}"),
        ],
        isWhole: conclusion.Honesty.Faults.IsEmpty);

    private static StaticFinding Finding(CiFinding finding) => new()
    {
        Rule = CiRules.IdOf(finding.Rule),
        Title = CiRuleWords.Title(finding.Rule),
        Cause = RootCause.Masking,
        Severity = finding.Severity,
        Message = $"{CiMaskWords.Sentence(finding)} {CiMaskWords.Mend(finding)}",
        Location = finding.Location,
        Column = finding.Column,
        EndColumn = finding.Column,
        Link = CiRuleWords.Link(finding.Rule),
    };
}
