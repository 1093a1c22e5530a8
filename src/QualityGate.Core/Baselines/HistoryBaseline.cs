using QualityGate.Core.Histories;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Baselines;

/// <summary>
/// Makes of a history what an audit can be held against where nobody has accepted anything: its tests as they were last. Of findings,
/// markers and CI definitions a history knows nothing.
/// </summary>
public static class HistoryBaseline
{
    /// <param name="history">Of one branch.</param>
    public static AuditBaseline Of(History history)
    {
        if (history.Entries is not [.., var latest])
            return AuditBaseline.Empty;

        Dictionary<SuiteId, string> targets = [];
        foreach (HistoryEntry entry in history.Entries)
        {
            foreach (SuiteEntry suite in entry.Suites)
                targets[suite.Suite] = entry.Target;
        }

        ILookup<TestId, string> signatures = SignaturesIn(history);
        return new AuditBaseline
        {
            Commit = latest.Code.Commit,
            AuditedAt = latest.At,
            Suites =
            [
                .. Trends.Of(history)
                    .GroupBy(trend => trend.Test.Suite)
                    .OrderBy(suite => suite.Key)
                    .Select(suite => new BaselineSuite
                    {
                        Project = suite.Key.Project,
                        Framework = suite.Key.Framework,
                        Target = targets[suite.Key],
                        Tests = [.. suite.Select(trend => TestOf(trend, signatures[trend.Test]))],
                    }),
            ],
        };
    }

    private static BaselineTest TestOf(TestTrend trend, IEnumerable<string> signatures)
    {
        KnownVerdict verdict = VerdictOf(trend);
        bool fails = verdict == KnownVerdict.Broken || verdict.IsUnreliable();
        return new BaselineTest
        {
            Class = trend.Test.Class,
            Method = trend.Test.Method,
            Row = trend.Test.Row,
            Ordinal = trend.Test.Ordinal,
            Verdict = verdict,
            Cause = fails ? trend.Cause : null,
            Rate = fails ? trend.Rate : null,
            Signatures = fails ? [.. signatures.Order(StringComparer.Ordinal)] : [],
        };
    }

    // Who has recovered is stable: one that is fixed and flaky again is as new as one that never was.
    private static KnownVerdict VerdictOf(TestTrend trend) => trend.Standing switch
    {
        TrendStanding.Flaky or TrendStanding.Suspected => trend.LastVerdict switch
        {
            PastVerdict.ConditionDependent => KnownVerdict.ConditionDependent,
            PastVerdict.OrderDependent => KnownVerdict.OrderDependent,
            _ => KnownVerdict.Flaky,
        },
        TrendStanding.Failing => KnownVerdict.Broken,
        TrendStanding.FailedBefore => KnownVerdict.Inconclusive,
        TrendStanding.Clean or TrendStanding.Recovered => trend.LastVerdict switch
        {
            PastVerdict.Sensitive => KnownVerdict.Sensitive,
            PastVerdict.OrderSensitive => KnownVerdict.HiddenOrderDependent,
            PastVerdict.Inconclusive => KnownVerdict.Inconclusive,
            PastVerdict.Skipped => KnownVerdict.Skipped,
            // A result file judges nothing, but shows that a test never ran.
            PastVerdict.Unknown when trend.Rate.Trials == 0 => KnownVerdict.Skipped,
            _ => KnownVerdict.Stable,
        },
        _ => throw new UnreachableException(),
    };

    private static ILookup<TestId, string> SignaturesIn(History history) => history.Entries
        .SelectMany(entry => entry.Suites)
        .SelectMany(suite => suite.Failures, (suite, failure) => (Test: suite.Roster.Tests[failure.Place].Id, failure.Kind.Signature))
        .Distinct()
        .ToLookup(failure => failure.Test, failure => failure.Signature);
}
