using QualityGate.Core.Ledgers;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Audits;

/// <summary>
/// What to mend first: what cuts runs short, because it hides all that comes after it; then unreliable tests by how many runs of
/// the suite each one turns red; then what fails every time, which hides nothing.
/// </summary>
public static class FixPlan
{
    public static ImmutableArray<AuditedTest> Of(Audit audit) =>
    [
        .. audit.Suites
            .SelectMany(suite => suite.Tests)
            .Where(test => test.Fails)
            .OrderBy(Turn)
            .ThenByDescending(RunsTurnedRed)
            .ThenBy(test => test.Id),
    ];

    /// <summary>Share of all runs in which the test failed, 0 to 1: how often it alone makes a build red.</summary>
    public static double RunsTurnedRed(AuditedTest test) => test.Results
        .Where(result => result.Company == Company.WholeSuite)
        .Select(result => result.Rate)
        .Aggregate(new FailureRate(0, 0), (sum, rate) => sum + rate)
        .Point;

    private static int Turn(AuditedTest test) => test.Verdict switch
    {
        TestVerdict.Broken { Kind: BreakKind.Hangs or BreakKind.CrashesItsHost } => 0,
        TestVerdict.Broken => 2,
        _ => 1,
    };
}
