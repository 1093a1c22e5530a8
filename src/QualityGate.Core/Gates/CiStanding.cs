using QualityGate.Core.Baselines;
using QualityGate.Core.Findings;

namespace QualityGate.Core.Gates;

/// <summary>What reading the CI definitions of a repository gave.</summary>
/// <param name="MaskedFailures">Places that hide failures; those that were accepted with a reason where they stand are not among them.</param>
public sealed record CiStanding(ImmutableArray<MaskedFailure> MaskedFailures)
{
    /// <summary>
    /// What matters of it to the gate: findings that <c>lint-ci</c> fails on by itself. Null where they cannot be known: a definition
    /// cannot be read, or none is seen to run tests.
    /// </summary>
    public static CiStanding? Of(CiHonesty honesty) => honesty switch
    {
        { Faults.IsEmpty: false } or { Definitions.IsEmpty: false, TestRuns: 0 } => null,
        _ => new CiStanding(
        [
            .. honesty.Findings
                .Where(finding => finding.Severity >= FindingSeverity.Warning)
                .Select(finding => new MaskedFailure(CiRules.IdOf(finding.Rule), finding.Location, FindingFingerprint.Of(finding))),
        ]),
    };

    internal ImmutableArray<FlaggedPlace> Places =>
        [.. MaskedFailures.Select(failure => new FlaggedPlace(failure.ToBaseline(), Suite: null, failure.Place))];
}
