namespace QualityGate.Core.Statistics;

/// <summary>The regularised upper incomplete gamma function Q(a, x), for positive a and x of at least 0.</summary>
/// <remarks>
/// M. Abramowitz and I. A. Stegun (1964), "Handbook of Mathematical Functions": the series 6.5.29 where x &lt; a + 1, and the
/// continued fraction 6.5.31 elsewhere, where it converges fast.
/// </remarks>
internal static class IncompleteGamma
{
    private const int MostTerms = 100_000;

    private const double Precision = 1e-15;

    private const double AlmostZero = 1e-300;

    /// <summary>The probability that a gamma variable of shape a and scale 1 exceeds x.</summary>
    public static double Upper(double a, double x) => x switch
    {
        0 => 1,
        _ when x < a + 1 => 1 - (Scale(a, x) * Series(a, x)),
        _ => Scale(a, x) * Fraction(a, x),
    };

    private static double Scale(double a, double x) => Math.Exp((a * Math.Log(x)) - x - LogGamma.Of(a));

    private static double Series(double a, double x)
    {
        var (term, sum) = (1 / a, 1 / a);
        for (var n = 1; n <= MostTerms; n++)
        {
            term *= x / (a + n);
            sum += term;
            if (term < sum * Precision)
                return sum;
        }

        throw new UnreachableException($"The series of Q({a}, {x}) did not converge.");
    }

    /// <summary>Lentz's method, as in <see cref="IncompleteBeta"/>, on the even part of the fraction.</summary>
    private static double Fraction(double a, double x)
    {
        var b = x + 1 - a;
        var backward = 1 / AwayFromZero(b);
        var (value, forward) = (backward, 1 / AlmostZero);
        for (var n = 1; n <= MostTerms; n++)
        {
            var d = -n * (n - a);
            b += 2;
            backward = 1 / AwayFromZero((d * backward) + b);
            forward = AwayFromZero(b + (d / forward));
            value *= backward * forward;
            if (Math.Abs((backward * forward) - 1) < Precision)
                return value;
        }

        throw new UnreachableException($"The continued fraction of Q({a}, {x}) did not converge.");
    }

    private static double AwayFromZero(double value) => Math.Abs(value) < AlmostZero ? AlmostZero : value;
}
