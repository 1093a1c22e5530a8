using QualityGate.Core.Audits;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Quarantines;

/// <summary>How a test of an entry has fared lately.</summary>
/// <param name="Test">Which.</param>
/// <param name="Runs">Clean runs since it last failed, at least 0, as far as the entry was there already.</param>
/// <param name="LastFailure">When the last audit that saw it fail was begun; null when none did.</param>
internal sealed record CleanStreak(TestId Test, int Runs, DateTimeOffset? LastFailure)
{
    /// <summary>One for each test that the entry is about.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="audits">In the order of time.</param>
    public static ImmutableArray<CleanStreak> Of(QuarantineEntry entry, ImmutableArray<Audit> audits)
    {
        Dictionary<TestId, CleanStreak> streaks = [];
        foreach (Audit audit in audits)
        {
            bool counts = Day(audit.Subject.StartedAt) >= entry.Added;
            foreach ((SuiteAudit suite, AuditedTest test) in audit.Suites.SelectMany(suite => suite.Tests, (suite, test) => (suite, test)).Where(seen => entry.IsAbout(seen.test.Id)))
            {
                FailureRate rate = QuarantineJudge.RateUnder(entry.When, test, suite);
                CleanStreak before = streaks.GetValueOrDefault(test.Id) ?? new CleanStreak(test.Id, 0, null);
                streaks[test.Id] = rate.Failures > 0 || test.Verdict is TestVerdict.Broken or TestVerdict.Inconclusive
                    ? before with { Runs = 0, LastFailure = audit.Subject.StartedAt }
                    : before with { Runs = before.Runs + (counts ? rate.Trials : 0) };
            }
        }

        return [.. streaks.Values];
    }

    /// <summary>Whether it was proved to be mended since it last failed, and since it is in quarantine.</summary>
    public bool IsEndedBy(ProvenFix fix, QuarantineEntry entry) =>
        fix.IsOf(Test) && Day(fix.ProvedAt) >= entry.Added && LastFailure is { } failure && fix.ProvedAt > failure;

    private static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);
}
