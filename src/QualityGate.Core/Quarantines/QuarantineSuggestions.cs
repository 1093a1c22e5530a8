using QualityGate.Core.Audits;

namespace QualityGate.Core.Quarantines;

/// <summary>Proposes what to put into quarantine and what to take out of it. Pure; it decides nothing.</summary>
public static class QuarantineSuggestions
{
    /// <param name="quarantine">What is in quarantine now.</param>
    /// <param name="fixes">Tests that were proved to be mended.</param>
    /// <param name="audits">What was seen; the latest of them says what is flaky now, and each counts once.</param>
    public static ImmutableArray<QuarantineSuggestion> Of(Quarantine quarantine, ImmutableArray<ProvenFix> fixes, params IEnumerable<Audit> audits)
    {
        ImmutableArray<Audit> inTime = [.. audits.OrderBy(audit => audit.Subject.StartedAt).DistinctBy(audit => (audit.Subject.StartedAt, audit.Subject.Target))];
        return inTime.IsEmpty ? [] : [.. Additions(quarantine, inTime[^1]), .. quarantine.Entries.Select(entry => About(entry, fixes, inTime))];
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

    private static QuarantineSuggestion About(QuarantineEntry entry, ImmutableArray<ProvenFix> fixes, ImmutableArray<Audit> audits)
    {
        ImmutableArray<CleanStreak> streaks = CleanStreak.Of(entry, audits);
        ImmutableArray<CleanStreak> unproved = [.. streaks.Where(streak => !fixes.Any(fix => streak.IsEndedBy(fix, entry)))];

        // Of several tests, the one with the fewest clean runs decides.
        int clean = unproved.Select(streak => streak.Runs).DefaultIfEmpty().Min();
        return (streaks, unproved) switch
        {
            ({ IsEmpty: false }, { IsEmpty: true }) => new QuarantineSuggestion.Mended(entry),
            _ when entry.CleanRuns is { } needed && clean >= needed => new QuarantineSuggestion.Remove(entry, clean),
            _ => new QuarantineSuggestion.Keep(entry, clean),
        };
    }
}
