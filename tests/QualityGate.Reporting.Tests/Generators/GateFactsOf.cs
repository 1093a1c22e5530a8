using FsCheck;
using FsCheck.Fluent;
using QualityGate.Core.Baselines;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Verdicts;

namespace QualityGate.Reporting.Tests.Generators;

/// <summary>What may be known beside an audit, likely or not.</summary>
internal static class GateFactsOf
{
    public static Gen<AuditChanges> Changes { get; } =
        from tests in Gen.ArrayOf(Values.Many(Suites.Ids), 9)
        from findings in Values.Many(Places)
        from markers in Values.Many(Markers)
        select new AuditChanges
        {
            NewlyFlaky = tests[0],
            StillFlaky = tests[1],
            NotProved = tests[2],
            Mended = tests[3],
            NewlyBroken = tests[4],
            FailingInNewWays = tests[5],
            Added = tests[6],
            Removed = tests[7],
            NewlySkipped = tests[8],
            NewFindings = findings,
            NewMarkers = markers,
            NotCompared = [.. tests[0].Select(test => test.Suite)],
        };

    public static Gen<GateFacts> All { get; } =
        from baseline in Values.Maybe(Baselines)
        from history in Values.Maybe(Histories)
        from quarantine in Values.Maybe(Quarantines.All)
        from ci in Values.Maybe(Values.Many(MaskedFailures).Select(failures => new CiStanding(failures)))
        select new GateFacts { Baseline = baseline, History = history, Quarantine = quarantine, Ci = ci };

    private static Gen<HistoryStanding> Histories =>
        from branch in HostileText.Texts
        from entries in Values.Counts
        from known in Baselines
        select new HistoryStanding(branch, entries, known);

    private static Gen<AuditBaseline> Baselines =>
        from commit in Values.Maybe(HostileText.Texts)
        from auditedAt in Values.Moments
        from suites in Values.Many(BaselineSuites)
        from findings in Values.Many(Findings)
        from markers in Values.Many(Markers)
        from reason in HostileText.Texts
        from kind in Values.OneOf<IncreaseKind>()
        select new AuditBaseline
        {
            Commit = commit,
            AuditedAt = auditedAt,
            Suites = suites,
            Findings = findings,
            Markers = markers,
            MaskedFailures = findings,
            Increases = [new AcceptedIncrease { Reason = reason, AuditedAt = auditedAt, Accepted = [new IncreaseCount(kind, 1)] }],
        };

    private static Gen<BaselineSuite> BaselineSuites =>
        from project in HostileText.Texts
        from target in HostileText.Texts
        from tests in Values.Many(BaselineTests)
        select new BaselineSuite { Project = project, Target = target, Tests = tests };

    private static Gen<BaselineTest> BaselineTests =>
        from id in Suites.Ids
        from verdict in Values.OneOf<KnownVerdict>()
        from cause in Values.OneOf<RootCause>()
        from failures in Values.Counts
        from signatures in Values.Many(HostileText.Texts)
        select new BaselineTest
        {
            Class = id.Class,
            Method = id.Method,
            Row = id.Row,
            Ordinal = id.Ordinal,
            Verdict = verdict,
            Cause = cause,
            Rate = new FailureRate(failures, failures + 1),
            Signatures = signatures,
        };

    private static Gen<BaselineFinding> Findings =>
        from rule in HostileText.Texts
        from file in HostileText.Texts
        select new BaselineFinding(file, rule, file, rule);

    private static Gen<BaselineMarker> Markers =>
        from place in HostileText.Texts
        from kind in Values.OneOf<MarkerKind>()
        select new BaselineMarker(place, place, kind);

    private static Gen<FlaggedPlace> Places =>
        from finding in Findings
        from suite in Values.Maybe(Suites.Ids.Select(id => id.Suite))
        from place in Suites.Locations
        select new FlaggedPlace(finding, suite, place);

    private static Gen<MaskedFailure> MaskedFailures =>
        from rule in HostileText.Texts
        from place in Suites.Locations
        select new MaskedFailure(rule, place, rule);
}
