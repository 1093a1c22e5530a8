using QualityGate.Core.Audits;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Cases;

/// <summary>What is said of a test and what that rests on, in plain text.</summary>
internal static class CaseEvidence
{
    private const int StripLimit = 200;

    /// <summary>One line; empty for a test that never failed.</summary>
    public static string MessageOf(AuditedTest test, CaseOutcome outcome) => (outcome, test.Verdict) switch
    {
        (CaseOutcome.Passed, TestVerdict.Stable) => "",
        (CaseOutcome.Skipped, TestVerdict.Skipped) => CaseText.Line(test.SkipReason ?? "skipped"),
        (CaseOutcome.Tolerated, _) => $"Tolerated by the gate: {Sentence(test)}",
        _ => Sentence(test),
    };

    public static ImmutableArray<string> LinesOf(Audit audit, AuditedTest test) =>
    [
        $"{VerdictWords.Sentence(test)}",
        .. test.Location is { } location ? [$"at {CaseText.Line(location.ToString())}"] : Array.Empty<string>(),
        .. test.Results.Where(result => result.Rate.Trials > 0).Select(Row),
        .. test.Diagnosis is { } diagnosis ? [$"cause: {CauseWords.Name(diagnosis.Cause)}{Certainty(diagnosis)}"] : Array.Empty<string>(),
        .. Fails(test) ? [$"to see it again: {CaseText.Line(Commands.Reproduce(audit, test))}", $"to prove a fix: {CaseText.Line(Commands.Prove(audit, test))}"] : Array.Empty<string>(),
    ];

    // Where no cause is likely enough to be named, the figure would be that of another one.
    private static string Certainty(CauseDiagnosis diagnosis) =>
        diagnosis.Cause == RootCause.Unclassified ? "" : $", {Figures.WholePercent(diagnosis.Confidence)} probable";

    private static string Sentence(AuditedTest test) => test.Diagnosis is { } diagnosis && test.Verdict is not TestVerdict.Broken
        ? $"{VerdictWords.Sentence(test)}; {CauseWords.Name(diagnosis.Cause)}"
        : VerdictWords.Sentence(test);

    private static string Row(ConditionResult result) =>
        $"{result.Conditions.Name}{CompanyWords.Behind(result.Company)}: {VisibleText.Cut(result.Strip, StripLimit)}, failed in {Figures.Fraction(result.Rate)}, {Figures.Rate(result.Rate)}";

    private static bool Fails(AuditedTest test) => test.Fails || test.Verdict is TestVerdict.Sensitive or TestVerdict.OrderDependent;
}
