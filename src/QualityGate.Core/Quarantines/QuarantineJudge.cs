using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Quarantines;

/// <summary>
/// Says whether an entry covers what a test did. A quarantine is for a flake that is known: whatever is no flake, or another one,
/// makes the gate red as if there were no entry.
/// </summary>
internal static class QuarantineJudge
{
    public static QuarantinedTest Judge(Quarantine quarantine, QuarantineEntry entry, AuditedTest test, SuiteAudit suite) =>
        new(test.Id, AnswerOf(quarantine, entry, test, suite), RateUnder(entry.When, test, suite));

    /// <summary>How often a test failed among its whole suite, under these conditions; under all natural ones where none are named.</summary>
    internal static FailureRate RateUnder(ImmutableArray<ConditionSet> when, AuditedTest test, SuiteAudit suite) => test.Results
        .Where(result => result.Company == Company.WholeSuite && (when.IsEmpty ? IsNatural(result, suite) : when.Contains(result.Conditions)))
        .Select(result => result.Rate)
        .Aggregate(new FailureRate(0, 0), (sum, rate) => sum + rate);

    private static QuarantineAnswer AnswerOf(Quarantine quarantine, QuarantineEntry entry, AuditedTest test, SuiteAudit suite) => test.Verdict switch
    {
        TestVerdict.Skipped or TestVerdict.Inconclusive => QuarantineAnswer.Unknown,
        _ when entry.StateOn(quarantine.Today) != QuarantineState.Active => QuarantineAnswer.Expired,
        TestVerdict.Stable => test.Age == CodeAge.Changed ? QuarantineAnswer.Unknown : QuarantineAnswer.NotNeeded,
        TestVerdict.Broken => QuarantineAnswer.AlwaysFails,
        _ when test.Age == CodeAge.Changed => QuarantineAnswer.Changed,
        _ when Failing(test, suite).Any(result => !entry.When.IsEmpty && !entry.When.Contains(result.Conditions)) => QuarantineAnswer.OtherConditions,
        _ when !Failing(test, suite).All(result => IsKnown(entry, result)) => QuarantineAnswer.NewFailure,
        _ => QuarantineAnswer.Covered,
    };

    // What it does where it was provoked decides nothing, unless that is all it did.
    private static IEnumerable<ConditionResult> Failing(AuditedTest test, SuiteAudit suite)
    {
        ImmutableArray<ConditionResult> deciding = DecidingResults.Of(test);
        return test.Results.Where(result => result.Rate.Failures > 0 && (IsNatural(result, suite) || deciding.Contains(result)));
    }

    // A failure that said nothing is none that anybody has seen before; nor is one of which only the number was kept.
    private static bool IsKnown(QuarantineEntry entry, ConditionResult result) =>
        result.Signatures.Sum(seen => seen.Count) >= result.Rate.Failures
        && !(result.Signatures.Length == ConditionTally.MaxSignatures && result.Signatures[^1].Count > 1)
        && result.Signatures.All(seen => entry.Signatures.Contains(seen.Sample.Signature));

    private static bool IsNatural(ConditionResult result, SuiteAudit suite) => result.Conditions.NatureFor(suite.Parallelism) == ConditionNature.Natural;
}
