using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Audits;

/// <summary>What to mend first: unreliable tests by how many runs of the suite each one turns red, then broken ones.</summary>
public static class FixPlan
{
    public static ImmutableArray<AuditedTest> Of(Audit audit) =>
    [
        .. audit.Suites
            .SelectMany(suite => suite.Tests)
            .Where(test => test.Fails)
            .OrderBy(test => test.Verdict is TestVerdict.Broken)
            .ThenByDescending(RunsTurnedRed)
            .ThenBy(test => test.Id),
    ];

    /// <summary>Share of all runs in which the test failed, 0 to 1: how often it alone makes a build red.</summary>
    public static double RunsTurnedRed(AuditedTest test) => test.Results
        .Select(result => result.Rate)
        .Aggregate(new FailureRate(0, 0), (sum, rate) => sum + rate)
        .Point;
}
