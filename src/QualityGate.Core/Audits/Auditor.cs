using QualityGate.Core.Conditions;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Audits;

/// <summary>Turns all that was seen into the audit. Pure: the same record gives the same audit, byte for byte.</summary>
public static class Auditor
{
    /// <param name="subject">What is audited.</param>
    /// <param name="ledger">What was seen of its tests.</param>
    /// <param name="scans">What was seen of its code.</param>
    /// <param name="faults">What could not be used.</param>
    /// <param name="ending">Why no further run was made.</param>
    public static Audit Examine(AuditSubject subject, Ledger ledger, ImmutableArray<ProjectScan> scans, IEnumerable<Fault> faults, Ending ending) => new()
    {
        Subject = subject,
        Ending = ending,
        Faults = [.. faults],
        Suites = [.. ledger.Suites.Values.Select(suite => Examine(suite, ScanOf(suite.Id, scans), subject.Settings))],
        Markers = [.. MarkersIn(ledger, scans)],
        Scans = [.. scans.OrderBy(scan => scan.Suite)],
    };

    private static ProjectScan ScanOf(SuiteId suite, ImmutableArray<ProjectScan> scans) =>
        scans.FirstOrDefault(scan => scan.Suite == suite) ?? new ProjectScan { Suite = suite, Files = 0 };

    // A scanned project whose tests could not be listed still has its markers.
    private static IEnumerable<FlakyMarker> MarkersIn(Ledger ledger, ImmutableArray<ProjectScan> scans) => ledger.Suites.Values
        .SelectMany(suite => FlakyMarkers.Joined(FlakyMarkers.In(suite.Discovery), ScanOf(suite.Id, scans).Markers))
        .Concat(scans.Where(scan => !ledger.Suites.ContainsKey(scan.Suite)).SelectMany(scan => scan.Markers));

    private static SuiteAudit Examine(SuiteLedger suite, ProjectScan scan, RunSettings settings)
    {
        SuiteTraits traits = SuiteTraits.Of(suite);
        ImmutableArray<AuditedTest> tests =
        [
            .. RowsWorthJudging(suite)
                .Select(test => Examine(test, suite, traits, scan))
                .OrderBy(test => test.Id),
        ];
        return new SuiteAudit
        {
            Id = suite.Id,
            Platform = suite.Discovery.Platform,
            Host = suite.Discovery.Host,
            HostReason = suite.Discovery.HostReason,
            Parallelism = suite.Discovery.Parallelism,
            SideBySide = suite.Discovery.SideBySide,
            Discovered = suite.Discovery.Tests.Length,
            FilteredOut = suite.Discovery.FilteredOut,
            Change = suite.Discovery.Change,
            SetAside = [.. suite.Discovery.SetAside.Select(test => test.Id)],
            DiscoveryErrors = suite.Discovery.Errors,
            Runs = suite.Runs,
            LeftBehind = LeftBehind.In(suite.Runs),
            ConfirmingRuns = suite.Elsewhere?.Runs ?? [],
            Probes = [.. suite.Probes.Select(ProbeSummary.Of)],
            Traces = new PolluterSearch(settings, [scan]).TracesIn(suite),
            Besides = Expenses.Of(suite, settings),
            Tests = tests,
            SystemicCauses = SystemicGrouping.In(suite, tests),
        };
    }

    // Rows that change their name were discovered under one name and seen under others: the method stands for them.
    private static IEnumerable<TestTally> RowsWorthJudging(SuiteLedger suite) => suite.Tests.Where(test =>
        test.HasUnstableIdentity
        || suite.Find(test.Test.WholeMethod) is not { HasUnstableIdentity: true }
        || test.Conditions.Any(tally => tally.Trials + tally.Skipped > 0));

    private static AuditedTest Examine(TestTally test, SuiteLedger suite, SuiteTraits traits, ProjectScan scan)
    {
        ImmutableArray<FocusTally> focused = FocusedRuns.Of(test.Test, suite);
        AuditedTest audited = new()
        {
            Id = test.Test,
            DisplayName = test.DisplayName,
            Location = test.Location,
            Age = test.Age,
            Verdict = FlakinessJudge.Judge(test, suite),
            Results =
            [
                .. test.Conditions.Select(tally => ResultOf(tally, suite)),
                .. focused.Select(focus => ResultOf(focus.Tally, suite) with { Company = focus.Company }),
            ],
            SecondCalls = [.. test.SecondCalls.Select(tally => ResultOf(tally, suite))],
            Confirmation = suite.Elsewhere is { } elsewhere ? ConfirmationOf(test, suite, elsewhere) : null,
            SkipReason = test.Conditions.Any(tally => tally.Skipped > 0) ? test.SkipReason : null,
            Notes = [.. NotesOn(test, suite)],
        };
        return audited.Fails || audited.Verdict is TestVerdict.OrderDependent or TestVerdict.Sensitive
            ? audited with
            {
                Diagnosis = CauseDiagnostician.Diagnose(test, focused, scan.About(test.Test), traits, audited.Verdict as TestVerdict.OrderDependent),
            }
            : audited;
    }

    private static Confirmation? ConfirmationOf(TestTally test, SuiteLedger suite, SuiteLedger elsewhere) => FlakeClaim.Of(test, suite) is { } claim
        ? Confirmation.Of(
            claim,
            FlakinessJudge.RateOf(test.Under(claim.FailsUnder)!),
            elsewhere.Discovery.Host,
            ResultOf(TallyOf(test, claim.FailsUnder, elsewhere), elsewhere),
            ResultOf(TallyOf(test, claim.PassesUnder, elsewhere), elsewhere))
        : null;

    private static ConditionTally TallyOf(TestTally test, ConditionSet conditions, SuiteLedger elsewhere) =>
        elsewhere.Find(test.Test)?.Under(conditions) ?? new ConditionTally { Conditions = conditions };

    private static ConditionResult ResultOf(ConditionTally tally, SuiteLedger suite) => new()
    {
        Conditions = tally.Conditions,
        Strip = string.Concat(tally.Strip.Select(outcome => outcome.ToLetter())),
        Rate = FlakinessJudge.RateOf(tally),
        FailedIn = [.. tally.FailedIn.Order()],
        LeftOutFrom = suite.LeftOutFrom(tally),
        MeanDuration = tally.Trials == 0 ? TimeSpan.Zero : tally.Duration / tally.Trials,
        Signatures = tally.Signatures,
    };

    private static IEnumerable<TestNote> NotesOn(TestTally test, SuiteLedger suite)
    {
        if (test.Conditions.Any(tally => tally.Skipped > 0) && test.Conditions.Any(tally => tally.Trials > 0))
            yield return TestNote.SometimesSkipped;
        if (FlakinessJudge.Vanishes(test, suite))
            yield return TestNote.Vanishes;
        if (test.HasUnstableIdentity)
            yield return TestNote.UnstableIdentity;
        if (test.FailedForLackOfCompany || FailsWithoutCompany(test, suite))
            yield return TestNote.NeedsCompany;
        if (!RepeatedRuns.FailedAgain(test.Test, suite).IsEmpty)
            yield return TestNote.FailsWhenRepeated;

        // One that fails now and then anyway may do so on any call.
        if (test.Conditions.All(tally => tally.Failures == 0) && test.SecondCalls.Any(tally => tally.Failures > 0))
            yield return TestNote.FailsOnSecondCall;
    }

    // Where it both passes and fails among its class it is flaky instead.
    private static bool FailsWithoutCompany(TestTally test, SuiteLedger suite) => test.Conditions.All(tally => tally.Failures == 0)
        && FocusedRuns.Of(test.Test, suite).Any(focus => focus.Tally is { Failures: > 0, Passed: 0 });
}
