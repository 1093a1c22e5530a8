using QualityGate.Core.Audits;
using QualityGate.Core.Histories;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Repairs;

/// <summary>A test that was proved to be mended and failed again later.</summary>
/// <param name="Fix">The latest of that test.</param>
/// <param name="Test">Which test, or which of its rows.</param>
/// <param name="FailedAgain">The first entry after the fix that saw it fail.</param>
/// <param name="Since">What entries after the fix saw of it.</param>
public sealed record Relapse(ProvenFix Fix, TestId Test, Sighting FailedAgain, FailureRate Since)
{
    /// <summary>
    /// In the order of the tests. Code that was tested before the fix was proved may lack it, however late it is tested again, and
    /// is left out; so is what other branches showed, if the trends are those of one branch.
    /// </summary>
    /// <param name="fixes">As the repository keeps them.</param>
    /// <param name="trends">Of the history.</param>
    public static ImmutableArray<Relapse> In(ImmutableArray<ProvenFix> fixes, ImmutableArray<TestTrend> trends)
    {
        ImmutableArray<ProvenFix> latest =
        [
            .. fixes
                .GroupBy(fix => (fix.Project, fix.Framework, fix.Test, fix.Row))
                .Select(same => same.MaxBy(fix => fix.ProvedAt)!),
        ];
        return
        [
            .. from trend in trends
               where !trend.Points.IsEmpty
               from fix in latest
               where fix.IsOf(trend.Test)
               let relapse = Of(fix, trend)
               where relapse is not null
               orderby trend.Test
               select relapse,
        ];
    }

    private static Relapse? Of(ProvenFix fix, TestTrend trend)
    {
        ImmutableHashSet<string> before = [.. trend.Points.Where(point => point.Seen.At <= fix.ProvedAt).Select(point => point.Seen.Code.Identity).OfType<string>()];
        ImmutableArray<TrendPoint> after =
        [
            .. trend.Points.Where(point => point.Seen.At > fix.ProvedAt && (point.Seen.Code.Identity is not { } code || !before.Contains(code))),
        ];
        FailureRate since = after.Aggregate(new FailureRate(0, 0), (sum, point) => sum + point.Rate);
        return since.Failures > 0 ? new Relapse(fix, trend.Test, after.First(point => point.Rate.Failures > 0).Seen, since) : null;
    }
}
