namespace QualityGate.Core.Statistics;

/// <summary>The failure rates that the runs seen so far leave plausible: a closed range within [0, 1].</summary>
/// <remarks>A class on purpose: the default of a struct would read as "certainly never fails".</remarks>
public sealed record Interval
{
    /// <exception cref="ArgumentOutOfRangeException">Not 0 &lt;= lower &lt;= upper &lt;= 1, or not a number.</exception>
    public Interval(double lower, double upper)
    {
        Require.Between(lower, 0, 1);
        Require.Between(upper, lower, 1);
        Lower = lower;
        Upper = upper;
    }

    public double Lower { get; }

    public double Upper { get; }
}
