using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Quarantines;

/// <summary>A test of an audit that an entry of the quarantine decides about.</summary>
/// <param name="Test">The test.</param>
/// <param name="Answer">What the entry says of it.</param>
/// <param name="Now">How often it failed in the audit under the conditions of the entry.</param>
public sealed record QuarantinedTest(TestId Test, QuarantineAnswer Answer, FailureRate Now)
{
    /// <summary>Whether it failed and the entry, although in force, does not cover that.</summary>
    public bool IsRefused => Answer is QuarantineAnswer.AlwaysFails or QuarantineAnswer.Changed or QuarantineAnswer.OtherConditions or QuarantineAnswer.NewFailure;
}
