namespace QualityGate.Core.Statistics;

/// <summary>Pearson's chi-square test: do several groups of runs fail at one rate?</summary>
/// <remarks>
/// K. Pearson (1900), Philosophical Magazine 50, 157-175, with the degrees of freedom of R. A. Fisher (1922), Journal of the
/// Royal Statistical Society 85, 87-94.
/// </remarks>
internal static class ChiSquare
{
    /// <summary>Fewer failures or passes than this are to be expected of no group, or the approximation is not to be trusted.</summary>
    /// <remarks>W. G. Cochran (1954), "Some methods for strengthening the common chi-square tests", Biometrics 10, 417-451.</remarks>
    public const double LeastExpected = 1;

    /// <summary>The probability that a chi-square variable exceeds a value of at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative value, not a number, or no degree of freedom.</exception>
    public static double UpperTail(double value, int degreesOfFreedom)
    {
        Require.Between(value, 0, double.MaxValue);
        ArgumentOutOfRangeException.ThrowIfLessThan(degreesOfFreedom, 1);
        return IncompleteGamma.Upper(degreesOfFreedom / 2.0, value / 2);
    }

    /// <summary>
    /// How probable it is that groups of one common rate differ at least as far as these do. 1 where so few runs say nothing: all
    /// failed or none did, fewer than two groups have a run, or less than <see cref="LeastExpected"/> is to be expected of one.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A group without 0 &lt;= failures &lt;= trials.</exception>
    public static double Homogeneity(ReadOnlySpan<(int Failures, int Trials)> groups)
    {
        var (failures, trials, counted, smallest) = (0L, 0L, 0, int.MaxValue);
        foreach (var group in groups)
        {
            Require.Counts(group.Failures, group.Trials);
            if (group.Trials == 0)
                continue;
            (failures, trials, counted) = (failures + group.Failures, trials + group.Trials, counted + 1);
            smallest = Math.Min(smallest, group.Trials);
        }

        if (counted < 2)
            return 1;

        var rate = (double)failures / trials;
        if (smallest * Math.Min(rate, 1 - rate) < LeastExpected)
            return 1;

        var statistic = 0.0;
        foreach (var group in groups)
        {
            if (group.Trials > 0)
                statistic += Math.Pow(group.Failures - (group.Trials * rate), 2) / (group.Trials * rate * (1 - rate));
        }

        return UpperTail(statistic, counted - 1);
    }
}
