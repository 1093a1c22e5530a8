namespace QualityGate.Core.Statistics;

/// <summary>The natural logarithm of the gamma function, for positive arguments.</summary>
/// <remarks>
/// Stirling's series, M. Abramowitz and I. A. Stegun (1964), "Handbook of Mathematical Functions", 6.1.41.
/// Its first neglected term, 1 / (1188 x^9), is below 2e-14 from <see cref="SeriesFrom"/> on.
/// </remarks>
internal static class LogGamma
{
    private const double SeriesFrom = 16;

    private static readonly double HalfLogTwoPi = Math.Log(2 * Math.PI) / 2;

    public static double Of(double x)
    {
        // The series needs a large argument: gamma(x) = gamma(x + 1) / x climbs there.
        var climbed = 1.0;
        for (; x < SeriesFrom; x++)
            climbed *= x;

        return Stirling(x) - Math.Log(climbed);
    }

    private static double Stirling(double x)
    {
        var y = 1 / (x * x);
        var correction = ((1.0 / 12) - (y * ((1.0 / 360) - (y * ((1.0 / 1260) - (y / 1680)))))) / x;
        return ((x - 0.5) * Math.Log(x)) - x + HalfLogTwoPi + correction;
    }
}
