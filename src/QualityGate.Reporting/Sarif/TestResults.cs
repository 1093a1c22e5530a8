using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Cases;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Sarif;

/// <summary>Tests that were seen failing, as results at their declarations: errors where they fail the gate, warnings where it tolerates them, notes where they had to be provoked.</summary>
internal static class TestResults
{
    /// <summary>In the order of the fix plan; what had to be provoked comes last.</summary>
    public static IEnumerable<SarifResult> Of(Conclusion conclusion)
    {
        CaseOutcomes outcomes = new(conclusion);
        IEnumerable<AuditedTest> provoked = conclusion.Audit.Suites
            .SelectMany(suite => suite.Tests)
            .Where(test => !test.Fails && test.Verdict is TestVerdict.Sensitive or TestVerdict.OrderDependent { Exposure: not OrderExposure.NaturalOrder });
        return FixPlan.Of(conclusion.Audit).SelectMany(fix => fix.Members).Concat(provoked).Select(test => Of(conclusion.Audit, test, outcomes.Of(test)));
    }

    private static SarifResult Of(Audit audit, AuditedTest test, CaseOutcome outcome)
    {
        RootCause cause = test.Diagnosis?.Cause ?? RootCause.Unclassified;
        return new SarifResult
        {
            Rule = TestRules.Of(test.Verdict, cause),
            Severity = SeverityOf(outcome),
            Message = $"{CaseText.Name(TestNames.Short(test))}: {CaseEvidence.MessageOf(test, outcome)}. To see it again: {CaseText.Line(Commands.Reproduce(audit, test))}",

            // Where nobody knows the line, the project is where to begin.
            Location = test.Location ?? new SourceLocation(test.Id.Suite.Project, 1),
            Fingerprint = FindingFingerprint.Of(test.Id, cause),
            Properties =
            [
                ("verdict", VerdictWords.Name(test.Verdict)),
                ("failed", $"{Figures.Fraction(test.Verdict.Rate)} runs"),
                ("rate", Figures.Rate(test.Verdict.Rate)),
            ],
            Tests = [test.Id.FullName],
        };
    }

    private static FindingSeverity SeverityOf(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Failed or CaseOutcome.Undecided => FindingSeverity.Error,
        CaseOutcome.Tolerated => FindingSeverity.Warning,
        CaseOutcome.Passed or CaseOutcome.Skipped => FindingSeverity.Info,
        _ => throw new UnreachableException(),
    };
}
