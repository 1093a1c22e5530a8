using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Planning;
using QualityGate.Core.Quarantines;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Gates;

/// <summary>What one condition is judged over: all suites, or those that share a limit.</summary>
internal sealed record GateScope
{
    /// <summary>With these suites only.</summary>
    public required Audit Audit { get; init; }

    /// <summary>Of these suites only; against the history where there is no baseline, and against nothing where there is neither.</summary>
    public required AuditChanges Changes { get; init; }

    public required GateFacts Facts { get; init; }

    /// <summary>Of all suites; null where nobody has looked.</summary>
    public required QuarantineStanding? Quarantine { get; init; }

    public required GatePolicy Policy { get; init; }

    /// <summary>The pattern of the projects that have a limit of their own; null for all others.</summary>
    public string? Projects { get; init; }

    public RunSettings Settings => Audit.Subject.Settings;

    public IEnumerable<(SuiteAudit Suite, AuditedTest Test)> Tests => Audit.Suites.SelectMany(suite => suite.Tests, (suite, test) => (suite, test));

    /// <summary>Where there is no baseline, everything is new: that has to be said of every number of new things.</summary>
    public IEnumerable<GateEvidence> LackOfBaseline => Facts.Baseline is null ? [new GateEvidence.Lacking(MissingFact.Baseline)] : [];

    /// <summary>The same of tests, which a history knows as well.</summary>
    public IEnumerable<GateEvidence> LackOfPast => Facts.History is null ? LackOfBaseline : [];

    /// <summary>What is missing for a number of places in the code to be the whole number.</summary>
    public IEnumerable<MissingFact> UnreadCode()
    {
        if (Audit.Suites.Any(suite => Audit.Scans.All(scan => scan.Suite != suite.Id)))
            yield return MissingFact.Scan;
        if (!Policy.AllowPartialScans && Audit.Scans.Any(scan => scan.IsPartial))
            yield return MissingFact.WholeScan;
    }

    /// <summary>What keeps a number of tests from being held against that of the baseline.</summary>
    public IEnumerable<MissingFact> IncomparableTests()
    {
        if (Facts.Baseline is null)
            yield return MissingFact.Baseline;
        if (!Changes.NotCompared.IsEmpty || !AuditReach.HasAllTests(Audit))
            yield return MissingFact.AllTests;
    }

    /// <summary>Tests that the baseline holds of suites that the audit has.</summary>
    public int CountKnown(Func<KnownVerdict, bool> isMeant) => (Facts.Baseline?.Tests ?? [])
        .Count(entry => isMeant(entry.Test.Verdict) && Audit.Suites.Any(suite => suite.Id == entry.Id.Suite));

    public bool IsQuarantined(TestId test) => Quarantine?.IsInForceFor(test) ?? false;

    /// <summary>The tests with the runs in which they failed, as far as that is what decided their verdict.</summary>
    public IEnumerable<GateEvidence> EvidenceOf(IEnumerable<TestId> tests)
    {
        Dictionary<TestId, AuditedTest> there = Tests.Select(entry => entry.Test).DistinctBy(test => test.Id).ToDictionary(test => test.Id);
        return tests.Select(test => new GateEvidence.OfTest(test, there.TryGetValue(test, out AuditedTest? seen) ? FailedIn(seen) : []));
    }

    private static ImmutableArray<int> FailedIn(AuditedTest test) =>
        [.. DecidingResults.Of(test).SelectMany(result => result.FailedIn).Distinct().Order()];
}
