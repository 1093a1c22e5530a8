using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Audits;

/// <summary>A fix that was proved before this audit, and how the test fares now.</summary>
/// <param name="Fix">The latest of that test.</param>
/// <param name="Standing">Whether it holds.</param>
/// <param name="Now">The rate that this audit saw, over all rows of the test.</param>
public sealed record FixedTest(ProvenFix Fix, FixStanding Standing, FailureRate Now)
{
    /// <summary>One for each test that was mended, in the order of projects and names.</summary>
    internal static ImmutableArray<FixedTest> In(Audit audit) =>
    [
        .. audit.Subject.Fixes
            .GroupBy(fix => (fix.Project, fix.Framework, fix.Test, fix.Row))
            .Select(fixes => Of(fixes.OrderBy(fix => fix.ProvedAt).Last(), audit))
            .OrderBy(entry => entry.Fix.Project, StringComparer.Ordinal)
            .ThenBy(entry => entry.Fix.Framework, StringComparer.Ordinal)
            .ThenBy(entry => entry.Fix.Test, StringComparer.Ordinal)
            .ThenBy(entry => entry.Fix.Row, StringComparer.Ordinal),
    ];

    private static FixedTest Of(ProvenFix fix, Audit audit)
    {
        ImmutableArray<AuditedTest> tests = [.. audit.Suites.SelectMany(suite => suite.Tests).Where(test => fix.IsOf(test.Id))];
        FailureRate now = tests.Select(test => test.Verdict.Rate).Aggregate(new FailureRate(0, 0), (sum, rate) => sum + rate);
        return new FixedTest(fix, tests.Any(test => test.Fails) ? FixStanding.CameBack : now.Trials > 0 ? FixStanding.Holds : FixStanding.Unknown, now);
    }
}
