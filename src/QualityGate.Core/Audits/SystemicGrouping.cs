using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Audits;

/// <summary>
/// Finds tests that fail together. Three in four flaky tests sit in such clusters (Parry et al., "Systemic Flakiness", 2025),
/// so causes are reported, not tests.
/// </summary>
internal static class SystemicGrouping
{
    /// <summary>Least Jaccard similarity of the sets of runs in which two tests of one group failed.</summary>
    private const double MinSimilarity = 0.8;

    public static ImmutableArray<SystemicCause> In(SuiteLedger suite, IEnumerable<AuditedTest> tests) =>
    [
        .. tests
            .Where(test => test.IsUnreliable && test.Results.Any(result => !result.Signatures.IsEmpty))
            .Select(FailingTest.Of)
            .GroupBy(test => test.Symptom, StringComparer.Ordinal)
            .SelectMany(Clusters)
            .Where(cluster => cluster.Count >= MassFailure.MinTests)
            .Select(cluster => CauseOf(suite, cluster))
            .OrderByDescending(cause => cause.Tests.Length)
            .ThenBy(cause => cause.Tests[0]),
    ];

    // Greedy: each test joins the first group whose founder failed in nearly the same runs.
    private static List<List<FailingTest>> Clusters(IEnumerable<FailingTest> tests)
    {
        List<List<FailingTest>> clusters = [];
        foreach (FailingTest test in tests.OrderBy(test => test.Id))
        {
            List<FailingTest>? home = clusters.Find(cluster =>
                Jaccard.Similarity(cluster[0].FailedIn.AsSpan(), test.FailedIn.AsSpan()) >= MinSimilarity);
            if (home is null)
                clusters.Add([test]);
            else
                home.Add(test);
        }

        return clusters;
    }

    private static SystemicCause CauseOf(SuiteLedger suite, List<FailingTest> cluster) => new()
    {
        Suite = suite.Id,
        Sample = cluster[0].Sample,
        Tests = [.. cluster.Select(test => test.Id)],
        MassFailureRuns =
        [
            .. suite.Runs
                .Where(run => run.IsMassFailure && cluster.Count(test => test.FailedIn.Contains(run.Number)) * 2 > cluster.Count)
                .Select(run => run.Number),
        ],
    };

    private sealed record FailingTest(TestId Id, Failure Sample, string Symptom, ImmutableArray<int> FailedIn)
    {
        public static FailingTest Of(AuditedTest test)
        {
            Failure sample = test.Results.SelectMany(result => result.Signatures).MaxBy(signature => signature.Count)!.Sample;
            return new FailingTest(
                test.Id,
                sample,
                FailureSignature.SymptomOf(sample),
                [.. test.Results.SelectMany(result => result.FailedIn).Order()]);
        }
    }
}
