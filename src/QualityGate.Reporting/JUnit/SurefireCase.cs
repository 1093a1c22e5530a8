using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Cases;

namespace QualityGate.Reporting.JUnit;

/// <summary>A case with what Surefire would call it.</summary>
internal sealed record SurefireCase(LogicalCase Case, SurefireKind Kind)
{
    public static SurefireCase Of(LogicalCase one) => new(one, KindOf(one));

    // What is broken and tolerated has never passed, and must not seem to have.
    private static SurefireKind KindOf(LogicalCase one) => (one.Outcome, one.Test) switch
    {
        (CaseOutcome.Skipped, _) => SurefireKind.Skipped,
        (CaseOutcome.Tolerated, { Verdict: TestVerdict.Broken }) => SurefireKind.Skipped,
        (CaseOutcome.Undecided, _) => SurefireKind.Error,
        (_, { Verdict: TestVerdict.Broken } or null) => SurefireKind.Failure,
        _ when one.Failures.IsEmpty => SurefireKind.Passed,
        _ => SurefireKind.Flaky,
    };
}
