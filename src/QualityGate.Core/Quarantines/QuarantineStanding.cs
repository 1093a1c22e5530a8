using QualityGate.Core.Audits;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Quarantines;

/// <summary>A quarantine held against an audit: what it covers, and what is wrong with it. Pure.</summary>
public sealed record QuarantineStanding
{
    /// <summary>The day for which it was decided what is in force, in UTC.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<EntryStanding> Entries { get; init; }

    /// <summary>Tests that failed and do not make the gate red.</summary>
    public ImmutableArray<TestId> Covered => TestsWith(test => test.Answer == QuarantineAnswer.Covered);

    /// <summary>Tests that were not run.</summary>
    public ImmutableArray<TestId> SetAside => TestsWith(test => test.Answer == QuarantineAnswer.SetAside);

    /// <summary>Tests that failed in a way that an entry in force does not cover.</summary>
    public ImmutableArray<TestId> Refused => TestsWith(test => test.IsRefused);

    public static QuarantineStanding Of(Quarantine quarantine, Audit audit)
    {
        ILookup<QuarantineEntry, QuarantinedTest> decided = TestsOf(quarantine, audit).ToLookup(decided => decided.Entry, decided => decided.Test);
        return new QuarantineStanding
        {
            Today = quarantine.Today,
            Entries =
            [
                .. quarantine.Entries.Select(entry => new EntryStanding
                {
                    Entry = entry,
                    State = entry.StateOn(quarantine.Today),
                    Tests = [.. decided[entry]],
                    IsBroken = IsBroken(entry, audit),
                }),
            ],
        };
    }

    /// <summary>Whether a test does not make the gate red: what it did is covered, or it did nothing that had to be.</summary>
    public bool IsInForceFor(TestId test) => Entries.Any(entry => entry.Tests.Any(kept => kept.Answer is QuarantineAnswer.Covered or QuarantineAnswer.NotNeeded && kept.Test == test));

    private static IEnumerable<(QuarantineEntry Entry, QuarantinedTest Test)> TestsOf(Quarantine quarantine, Audit audit) =>
        from suite in audit.Suites
        from test in suite.Tests.Select(test => (test.Id, Seen: (AuditedTest?)test)).Concat(suite.SetAside.Select(id => (Id: id, Seen: (AuditedTest?)null)))
        let entry = quarantine.EntryOf(test.Id)
        where entry is not null
        select (entry, test.Seen is { } seen
            ? QuarantineJudge.Judge(quarantine, entry, seen, suite)
            : new QuarantinedTest(test.Id, QuarantineAnswer.SetAside, new Verdicts.FailureRate(0, 0)));

    // Whoever filters tests, or audits one project of several, has not looked everywhere; that says nothing against an entry.
    private static bool IsBroken(QuarantineEntry entry, Audit audit)
    {
        ImmutableArray<SuiteAudit> suites = [.. audit.Suites.Where(suite => entry.Project is null || entry.Project == suite.Id.Project)];
        bool isWhole = !suites.IsEmpty
            && suites.All(suite => suite.FilteredOut == 0 && suite.DiscoveryErrors.IsEmpty)
            && (entry.Project is not null || (audit.Faults.IsEmpty && audit.Ending is Ending.Finished or Ending.BudgetSpent));
        return isWhole && !suites.SelectMany(suite => suite.Tests.Select(test => test.Id).Concat(suite.SetAside)).Any(entry.IsAbout);
    }

    private ImmutableArray<TestId> TestsWith(Func<QuarantinedTest, bool> isMeant) =>
        [.. Entries.SelectMany(entry => entry.Tests).Where(isMeant).Select(test => test.Test)];
}
