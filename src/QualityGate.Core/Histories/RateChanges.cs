using QualityGate.Core.Statistics;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Histories;

/// <summary>Finds between which commits a failure rate changed, in the order in which they were tested.</summary>
internal static class RateChanges
{
    /// <summary>
    /// Null where no change can be told from chance. Entries of the same code are taken together, because between them nothing can
    /// have changed; those of code that nobody knows are left out.
    /// </summary>
    /// <param name="points">The oldest first, all of one branch, or changes of branch look like changes of code.</param>
    public static RateChange? In(ImmutableArray<TrendPoint> points)
    {
        ImmutableArray<TrendPoint> codes = ByCode(points);
        if (ChangePointSearch.Find([.. codes.Select(code => (code.Rate.Failures, code.Rate.Trials))]) is not { } change)
            return null;

        return new RateChange(
            codes[change.First - 1].Seen,
            codes[change.Last].Seen,
            Sum(codes[..change.Best]),
            Sum(codes[change.Best..]),
            change.LogBayesFactor);
    }

    private static ImmutableArray<TrendPoint> ByCode(ImmutableArray<TrendPoint> points)
    {
        ImmutableArray<TrendPoint>.Builder codes = ImmutableArray.CreateBuilder<TrendPoint>();
        foreach (TrendPoint point in points.Where(point => point.Seen.Code.Identity is not null))
        {
            if (codes is [.., var last] && last.Seen.Code.IsSameAs(point.Seen.Code))
                codes[^1] = last with { Rate = last.Rate + point.Rate };
            else
                codes.Add(point);
        }

        return codes.ToImmutable();
    }

    private static FailureRate Sum(ImmutableArray<TrendPoint> points) => points.Aggregate(new FailureRate(0, 0), (sum, point) => sum + point.Rate);
}
