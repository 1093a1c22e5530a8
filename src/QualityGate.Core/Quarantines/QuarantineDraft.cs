using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Repairs;
using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Quarantines;

/// <summary>What an audit says of the tests that are to be put into quarantine.</summary>
public sealed record QuarantineDraft
{
    public required RootCause Cause { get; init; }

    /// <summary>See <see cref="QuarantineEntry.When"/>: named only where every failure depends on it.</summary>
    public required ImmutableArray<ConditionSet> When { get; init; }

    /// <summary>See <see cref="QuarantineEntry.Rate"/>: of the test that failed most often.</summary>
    public required FailureRate Rate { get; init; }

    /// <summary>See <see cref="QuarantineEntry.CleanRuns"/>: after the test that failed most rarely, whose clean runs say least.</summary>
    public required int CleanRuns { get; init; }

    public required ImmutableArray<string> Signatures { get; init; }

    /// <summary>Tests that were seen to fail, and not always.</summary>
    public required ImmutableArray<TestId> Failing { get; init; }

    /// <summary>Null when none of the tests was seen to fail at times: there is nothing that a quarantine could cover.</summary>
    /// <param name="isMeant">Which tests.</param>
    /// <param name="audit">What was seen of them.</param>
    /// <param name="when">For which conditions; null to let the verdicts say it.</param>
    public static QuarantineDraft? Of(Func<TestId, bool> isMeant, Audit audit, ImmutableArray<ConditionSet>? when = null)
    {
        ImmutableArray<(SuiteAudit Suite, AuditedTest Test)> failing =
        [
            .. audit.Suites
                .SelectMany(suite => suite.Tests, (suite, test) => (suite, test))
                .Where(entry => isMeant(entry.test.Id) && CanBeQuarantined(entry.test)),
        ];
        if (failing.IsEmpty)
            return null;

        ImmutableArray<ConditionSet> conditions = when ?? ConditionsOf(failing.Select(entry => entry.Test.Verdict));
        ImmutableArray<FailureRate> rates = [.. failing.Select(entry => RateOf(conditions, entry.Test, entry.Suite))];
        return new QuarantineDraft
        {
            Cause = failing.Select(entry => entry.Test.Diagnosis?.Cause ?? RootCause.Unclassified).OrderBy(cause => cause == RootCause.Unclassified).First(),
            When = conditions,
            Rate = rates.Max()!,
            CleanRuns = rates.Max(CleanRunsAfter),
            Signatures = [.. failing.SelectMany(entry => entry.Test.Results).SelectMany(result => result.Signatures).Select(seen => seen.Sample.Signature).Distinct().Order(StringComparer.Ordinal)],
            Failing = [.. failing.Select(entry => entry.Test.Id)],
        };
    }

    /// <summary>Whether it fails at times, wherever that was.</summary>
    public static bool CanBeQuarantined(AuditedTest test) => test.Verdict is
        TestVerdict.Flaky or TestVerdict.ConditionDependent or TestVerdict.OrderDependent or TestVerdict.Sensitive;

    /// <summary>Clean runs that would come with 5 % at most if nothing had changed (<see cref="PosteriorPredictive"/>), as a fix is proved.</summary>
    internal static int CleanRunsAfter(FailureRate rate) => Math.Max(Baseline.LeastCleanRuns, PosteriorPredictive.CleanRunsNeeded(rate.Failures, rate.Trials));

    // Whoever fails now here, now there will do so elsewhere, too.
    private static ImmutableArray<ConditionSet> ConditionsOf(IEnumerable<TestVerdict> verdicts)
    {
        ImmutableArray<ImmutableArray<ConditionSet>> each = [.. verdicts.Select(verdict => verdict switch
        {
            TestVerdict.ConditionDependent dependent => dependent.FailsUnder,
            TestVerdict.Sensitive sensitive => sensitive.Under,
            _ => [],
        })];
        return each.Any(conditions => conditions.IsEmpty) ? [] : [.. each.SelectMany(conditions => conditions).Distinct().Order()];
    }

    // A test whose order is no one's own fails only in runs that were made to see that.
    private static FailureRate RateOf(ImmutableArray<ConditionSet> when, AuditedTest test, SuiteAudit suite) =>
        QuarantineJudge.RateUnder(when, test, suite) is { Failures: > 0 } rate ? rate : Baseline.Of(test)?.Rate ?? new FailureRate(0, 0);
}
