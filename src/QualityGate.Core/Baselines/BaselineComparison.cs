using QualityGate.Core.Audits;
using QualityGate.Core.Repairs;
using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Baselines;

/// <summary>Holds an audit against a baseline. Pure.</summary>
public static class BaselineComparison
{
    /// <param name="baseline">What is known.</param>
    /// <param name="audit">What was seen.</param>
    /// <param name="hysteresis">
    /// Clean runs under each natural condition after which a test that is known as flaky counts as mended; null for as many as
    /// prove it (<see cref="PosteriorPredictive"/>).
    /// </param>
    public static AuditChanges Of(AuditBaseline baseline, Audit audit, int? hysteresis)
    {
        Dictionary<TestId, BaselineTest> known = baseline.Tests.DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id, entry => entry.Test);
        (SuiteAudit Suite, AuditedTest Test)[] seen = [.. audit.Suites.SelectMany(suite => suite.Tests, (suite, test) => (suite, test))];
        HashSet<TestId> there = [.. seen.Select(entry => entry.Test.Id)];
        HashSet<TestId> setAside = [.. audit.Suites.SelectMany(suite => suite.SetAside).SelectMany(test => new[] { test, test.WholeMethod })];
        HashSet<TestId> proved = [.. audit.Fixed.Where(entry => entry.Standing == FixStanding.Holds && entry.Fix.ProvedAt > baseline.AuditedAt)
            .SelectMany(entry => there.Where(entry.Fix.IsOf))];
        return new AuditChanges
        {
            NewlyFlaky = Tests((test, before) => test.IsUnreliable && !Was(before).IsUnreliable()),
            StillFlaky = Tests((test, before) => test.IsUnreliable && Was(before).IsUnreliable()),
            NotProved = [.. Quiet().Where(entry => !IsMended(entry.Suite, entry.Test)).Select(entry => entry.Test.Id)],
            Mended = [.. Quiet().Where(entry => IsMended(entry.Suite, entry.Test)).Select(entry => entry.Test.Id)],
            NewlyBroken = Tests((test, before) => test.Verdict is TestVerdict.Broken && Was(before) != KnownVerdict.Broken),
            FailingInNewWays = Tests((test, before) => test.Fails && before is not null && FailsAsKnown(test, before) && !Signatures(test).All(before.Signatures.Contains)),
            Added = Tests((_, before) => before is null),
            Removed = [.. baseline.Suites.Where(suite => AuditReach.Covers(audit, suite.Id) || AuditReach.Misses(audit, suite))
                .SelectMany(suite => suite.Tests.Select(test => test.In(suite.Id)))
                .Where(test => !there.Contains(test) && !setAside.Contains(test))],
            NewlySkipped = Tests((test, before) => test.Verdict is TestVerdict.Skipped && Was(before) != KnownVerdict.Skipped),
            NewFindings = FlaggedPlaces.Beyond(baseline.Findings, FlaggedPlaces.In(audit)),
            NewMarkers = [.. audit.Markers.Select(BaselineMarker.Of).Distinct().Except(baseline.Markers)],
            NotCompared = [.. baseline.Suites.Where(suite => !AuditReach.Covers(audit, suite.Id) && !AuditReach.Misses(audit, suite)).Select(suite => suite.Id)],
        };

        ImmutableArray<TestId> Tests(Func<AuditedTest, BaselineTest?, bool> isMeant) =>
            [.. seen.Select(entry => entry.Test).Where(test => isMeant(test, known.GetValueOrDefault(test.Id))).Select(test => test.Id)];

        IEnumerable<(SuiteAudit Suite, AuditedTest Test)> Quiet() => seen.Where(entry =>
            !entry.Test.Fails && known.TryGetValue(entry.Test.Id, out BaselineTest? before) && (before.Verdict == KnownVerdict.Broken || before.Verdict.IsUnreliable()));

        bool IsMended(SuiteAudit suite, AuditedTest test) => proved.Contains(test.Id)
            || (test.Verdict is TestVerdict.Stable && NaturalRuns.Clean(test, suite, audit.Subject.Settings) >= (hysteresis ?? CleanRunsNeeded(known[test.Id])));
    }

    internal static IEnumerable<string> Signatures(AuditedTest test) => test.Results
        .SelectMany(result => result.Signatures)
        .Select(signature => signature.Sample.Signature)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static int CleanRunsNeeded(BaselineTest before) => Math.Max(
        Baseline.LeastCleanRuns,
        before.Rate is { } rate ? PosteriorPredictive.CleanRunsNeeded(rate.Failures, rate.Trials) : 0);

    private static KnownVerdict Was(BaselineTest? before) => before?.Verdict ?? KnownVerdict.Unknown;

    private static bool FailsAsKnown(AuditedTest test, BaselineTest before) =>
        test.IsUnreliable ? before.Verdict.IsUnreliable() : before.Verdict == KnownVerdict.Broken;
}
