using QualityGate.Core.Findings;
using QualityGate.Reporting.Cases;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Sarif;

/// <summary>What was found by reading, as results: code by the analyzers, CI definitions by us.</summary>
internal static class FindingResults
{
    public static SarifResult Of(StaticFinding finding) => new()
    {
        Rule = new SarifRule(CaseText.Name(finding.Rule), CaseText.Line(finding.Title), CauseWords.Meaning(finding.Cause), RuleHelp.Of(Recipes.For(finding.Cause)), finding.Link, finding.Cause),
        Severity = finding.Severity,
        Message = CaseText.Lines(finding.Message),
        Location = finding.Location,
        Column = finding.Column,
        EndColumn = finding.EndColumn,
        Beside = finding.Beside,
        Fingerprint = FindingFingerprint.Of(finding),
        Confidence = finding.Confidence,
        Tests = [.. finding.Tests.Select(test => test.ToString())],
    };

    /// <summary>What hides a failure is masking, as the analyzers call it.</summary>
    public static SarifResult Of(CiFinding finding) => new()
    {
        Rule = new SarifRule(CiRules.IdOf(finding.Rule), CiRuleWords.Title(finding.Rule), CiRuleWords.Why(finding.Rule), RuleHelp.Of(Recipes.For(RootCause.Masking)), CiRuleWords.Link(finding.Rule), RootCause.Masking),
        Severity = finding.Severity,
        Message = CaseText.Lines($"{CiMaskWords.Sentence(finding)} {CiMaskWords.Mend(finding)}"),
        Location = finding.Location,
        Column = finding.Column,
        EndColumn = finding.Column,
        Fingerprint = FindingFingerprint.Of(finding),
    };
}
