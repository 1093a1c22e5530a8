using FsCheck;
using FsCheck.Fluent;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Reporting.Tests.Generators;

/// <summary>Conclusions with anything in them that their types allow, likely or not.</summary>
internal static class Conclusions
{
    public static Gen<Conclusion> All { get; } =
        from audit in Audits
        from decision in Decisions
        from policy in Policies.All
        from facts in GateFactsOf.All
        from changes in Values.Maybe(GateFactsOf.Changes)
        from quarantine in Values.Maybe(Quarantines.Standings)
        from codes in Values.Some(Values.OneOf<ExitCode>())
        select new Conclusion
        {
            Audit = audit,
            Policy = policy,
            Facts = facts,
            Changes = changes,
            Quarantine = quarantine,
            Decision = decision,
            ExitCodes = codes,
        };

    private static Gen<Audit> Audits =>
        from subject in Subjects
        from ending in Values.OneOf<Ending>()
        from resumedAt in Values.Many(Values.Moments)
        from faults in Values.Many(Faults)
        from suites in Values.Many(Suites.All)
        from markers in Values.Many(Markers)
        from scans in Values.Many(Scans.All)
        from sources in Values.Many(Sources)
        select new Audit { Subject = subject, Ending = ending, ResumedAt = resumedAt, Faults = faults, Suites = suites, Markers = markers, Scans = scans, Sources = sources };

    internal static Gen<SourceFile> Sources =>
        from location in Suites.Locations
        from owners in Values.Many(HostileText.Texts)
        from commit in HostileText.Texts
        from at in Values.Moments
        from author in HostileText.Texts
        from change in Values.Maybe(Gen.Constant(new LastChange(commit, at, author)))
        select new SourceFile { Path = location.File, Owners = owners, Changed = change };

    private static Gen<AuditSubject> Subjects =>
        from target in HostileText.Texts
        from version in HostileText.Texts
        from commit in Values.Maybe(HostileText.Texts)
        from isChanged in Gen.Elements(true, false)
        from startedAt in Values.Moments
        from system in HostileText.Texts
        from processors in Values.Counts
        from runs in Values.Counts
        from seed in Values.Numbers
        from probes in Values.Maybe(Values.Counts)
        from conditions in Values.Many(Values.Conditions)
        from options in Values.Many(HostileText.Texts)
        from fixes in Values.Many(Fixes)
        from perWeek in Values.Counts
        from minutes in Values.Counts
        select new AuditSubject
        {
            Target = target,
            ToolVersion = version,
            Commit = commit,
            HasLocalChanges = isChanged,
            StartedAt = startedAt,
            Machine = new Machine(system, "X64", processors, version),
            Settings = new RunSettings { Runs = runs, Conditions = [.. conditions.Distinct()], Seed = seed, OrderProbes = probes },
            Options = options,
            Fixes = fixes,
            Cost = new RunCost(perWeek, minutes),
        };

    private static Gen<ProvenFix> Fixes =>
        from project in HostileText.Texts
        from test in HostileText.Texts
        from row in Values.Maybe(HostileText.Texts)
        from cause in Values.OneOf<RootCause>()
        from commit in Values.Maybe(HostileText.Texts)
        from provedAt in Values.Moments
        from conditions in Values.Conditions
        from company in Values.OneOf<Company>()
        from before in Values.Counts
        from after in Values.Counts
        select new ProvenFix
        {
            Project = project,
            Framework = project,
            Test = test,
            Row = row,
            Cause = cause,
            Commit = commit,
            ProvedAt = provedAt,
            Conditions = conditions,
            Company = company,
            Before = new FailureRate(before, before),
            After = new FailureRate(0, after),
        };

    private static Gen<Fault> Faults =>
        from kind in Values.OneOf<FaultKind>()
        from subject in Values.Maybe(HostileText.Texts)
        from message in HostileText.Texts
        from details in Values.Many(HostileText.Texts)
        select new Fault { Kind = kind, Subject = subject, Message = message, Details = details };

    internal static Gen<FlakyMarker> Markers =>
        from test in Suites.Ids
        from kind in Values.OneOf<MarkerKind>()
        from text in HostileText.Texts
        from location in Values.Maybe(Suites.Locations)
        select new FlakyMarker { Test = test, Kind = kind, Text = text, Location = location };

    private static Gen<GateDecision> Decisions =>
        from conditions in Values.Many(GateConditions)
        from decision in Gen.Elements<Func<ImmutableArray<GateCondition>, GateDecision>>(
            table => new GateDecision.Passed(table),
            table => new GateDecision.Failed(table),
            table => new GateDecision.Undecided(table))
        select decision(conditions);

    private static Gen<GateCondition> GateConditions =>
        from rule in Values.OneOf<GateRule>()
        from projects in Values.Maybe(HostileText.Texts)
        from expected in Values.MaybeShares
        from actual in Values.MaybeShares
        from status in Values.OneOf<GateStatus>()
        from evidence in Values.Many(Evidence)
        select new GateCondition { Rule = rule, Projects = projects, Expected = expected, Actual = actual, Status = status, Evidence = evidence };

    private static Gen<GateEvidence> Evidence => Gen.OneOf<GateEvidence>(
        from test in Suites.Ids from runs in Values.Many(Values.Counts) select (GateEvidence)new GateEvidence.OfTest(test, runs),
        from test in Suites.Ids select (GateEvidence)new GateEvidence.OfUnprovedTest(test),
        from test in Suites.Ids from conditions in Values.Conditions from runs in Values.Many(Values.Counts) select (GateEvidence)new GateEvidence.OfRuns(test.Suite, conditions, runs),
        from what in HostileText.Texts from place in Suites.Locations select (GateEvidence)new GateEvidence.OfPlace(what, place),
        from name in HostileText.Texts select (GateEvidence)new GateEvidence.OfName(name),
        from shards in Values.Many(Values.Counts) select (GateEvidence)new GateEvidence.OfShards(shards),
        from fact in Values.OneOf<MissingFact>() select (GateEvidence)new GateEvidence.Lacking(fact));
}
