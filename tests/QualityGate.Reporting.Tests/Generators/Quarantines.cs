using FsCheck;
using FsCheck.Fluent;
using QualityGate.Core.Findings;
using QualityGate.Core.Quarantines;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Generators;

/// <summary>Quarantines with anything in them that their types allow.</summary>
internal static class Quarantines
{
    public static Gen<Quarantine> All =>
        from entries in Values.Many(Entries)
        from today in Days
        select new Quarantine { Entries = entries, Today = today };

    /// <summary>An entry in force that covers whatever a test does; its words are as hostile as the test's.</summary>
    public static QuarantineEntry About(Specimen specimen, DateOnly today) => new()
    {
        Id = $"{specimen.Class}.{specimen.Method}",
        Reason = specimen.Method,
        Owner = specimen.Class,
        Issue = specimen.DisplayName,
        Added = today,
        Expires = today.AddDays(3),
        Signatures = [specimen.Failure.Signature],
    };

    public static Gen<QuarantineStanding> Standings =>
        from today in Days
        from entries in Values.Many(EntryStandings)
        select new QuarantineStanding { Today = today, Entries = entries };

    private static Gen<DateOnly> Days => Gen.Choose(700_000, 780_000).Select(DateOnly.FromDayNumber);

    private static Gen<EntryStanding> EntryStandings =>
        from entry in Entries
        from state in Values.OneOf<QuarantineState>()
        from tests in Values.Many(Tests)
        from isBroken in Gen.Elements(true, false)
        select new EntryStanding { Entry = entry, State = state, Tests = tests, IsBroken = isBroken };

    private static Gen<QuarantinedTest> Tests =>
        from test in Suites.Ids
        from answer in Values.OneOf<QuarantineAnswer>()
        from failures in Values.Counts
        select new QuarantinedTest(test, answer, new FailureRate(failures, failures + 1));

    private static Gen<QuarantineEntry> Entries =>
        from id in HostileText.Texts
        from project in Values.Maybe(HostileText.Texts)
        from mode in Values.OneOf<QuarantineMode>()
        from cause in Values.OneOf<RootCause>()
        from owner in Values.Maybe(HostileText.Texts)
        from added in Days
        from expires in Days
        from when in Values.Many(Values.Conditions)
        from runs in Values.Maybe(Values.Counts)
        from signatures in Values.Many(HostileText.Texts)
        from place in Values.Maybe(Suites.Locations)
        select new QuarantineEntry
        {
            Id = id,
            Name = project,
            Project = project,
            Mode = mode,
            Cause = cause,
            Reason = id,
            Owner = owner,
            Issue = owner,
            Added = added,
            Expires = expires,
            When = when,
            Rate = runs is { } failures ? new FailureRate(failures, failures + 2) : null,
            CleanRuns = runs,
            Signatures = signatures,
            Place = place,
        };
}
