using QualityGate.Core.Audits;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Quarantines;

/// <summary>Proposes what to put into quarantine and what to take out of it. Pure; it decides nothing.</summary>
public static class QuarantineSuggestions
{
    /// <param name="quarantine">What is in quarantine now.</param>
    /// <param name="audits">What was seen; the latest of them says what is flaky now, and each counts once.</param>
    public static ImmutableArray<QuarantineSuggestion> Of(Quarantine quarantine, params IEnumerable<Audit> audits)
    {
        ImmutableArray<Audit> inTime = [.. audits.OrderBy(audit => audit.Subject.StartedAt).DistinctBy(audit => (audit.Subject.StartedAt, audit.Subject.Target))];
        return inTime.IsEmpty ? [] : [.. Additions(quarantine, inTime[^1]), .. quarantine.Entries.Select(entry => About(entry, inTime))];
    }

    // An entry is about a method, whatever its rows and in whichever framework it runs.
    private static IEnumerable<QuarantineSuggestion> Additions(Quarantine quarantine, Audit latest) =>
        from suite in latest.Suites
        from test in suite.Tests
        where test.IsUnreliable && quarantine.EntryOf(test.Id) is null
        group test by (suite.Id.Project, test.Id.FullName) into method
        let draft = QuarantineDraft.Of(id => (id.Suite.Project, id.FullName) == method.Key, latest)
        where draft is not null
        select new QuarantineSuggestion.Add(method.OrderByDescending(test => test.Verdict.Rate).First(), draft);

    private static QuarantineSuggestion About(QuarantineEntry entry, ImmutableArray<Audit> audits)
    {
        int clean = CleanRuns(entry, audits);
        return entry.CleanRuns is { } needed && clean >= needed
            ? new QuarantineSuggestion.Remove(entry, clean)
            : new QuarantineSuggestion.Keep(entry, clean);
    }

    /// <summary>Clean runs since the last failure, of the test that has fewest of them.</summary>
    private static int CleanRuns(QuarantineEntry entry, ImmutableArray<Audit> audits)
    {
        Dictionary<TestId, int> clean = [];
        foreach (Audit audit in audits.Where(audit => DateOnly.FromDateTime(audit.Subject.StartedAt.UtcDateTime) >= entry.Added))
        {
            foreach ((SuiteAudit suite, AuditedTest test) in audit.Suites.SelectMany(suite => suite.Tests, (suite, test) => (suite, test)).Where(seen => entry.IsAbout(seen.test.Id)))
            {
                FailureRate rate = QuarantineJudge.RateUnder(entry.When, test, suite);
                bool failed = rate.Failures > 0 || test.Verdict is TestVerdict.Broken or TestVerdict.Inconclusive;
                clean[test.Id] = failed ? 0 : clean.GetValueOrDefault(test.Id) + rate.Trials;
            }
        }

        return clean.Values.DefaultIfEmpty().Min();
    }
}
