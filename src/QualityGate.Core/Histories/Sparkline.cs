using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Histories;

/// <summary>A trend in a few steps, to be drawn small.</summary>
public static class Sparkline
{
    /// <summary>
    /// The failure rate of each step, 0 to 1: the points, or where there are more than that, rates over equal numbers of them, the
    /// newest in the last one. No step is empty.
    /// </summary>
    /// <param name="points">The oldest first.</param>
    /// <param name="steps">At most so many; at least 1.</param>
    public static ImmutableArray<double> Of(ImmutableArray<TrendPoint> points, int steps)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        int count = Math.Min(steps, points.Length);
        return [.. Enumerable.Range(0, count).Select(step => RateOf(points, (int)((long)step * points.Length / count), (int)((step + 1L) * points.Length / count)))];
    }

    private static double RateOf(ImmutableArray<TrendPoint> points, int from, int to) =>
        points[from..to].Aggregate(new FailureRate(0, 0), (sum, point) => sum + point.Rate).Point;
}
