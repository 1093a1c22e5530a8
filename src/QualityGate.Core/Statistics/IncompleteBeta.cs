namespace QualityGate.Core.Statistics;

/// <summary>The regularised incomplete beta function I_x(a, b) and its inverse in x, for positive a and b.</summary>
/// <remarks>
/// NIST Digital Library of Mathematical Functions (2010), 8.17.22: the continued fraction converges fast where
/// x &lt; (a + 1) / (a + b + 2), and the symmetry 8.17.4 brings every other x there.
/// </remarks>
internal static class IncompleteBeta
{
    // The number of terms grows with sqrt(max(a, b)): about 800 for a million trials, 10,000 for the largest int.
    private const int MostTerms = 100_000;

    private const double Precision = 1e-15;

    private const double AlmostZero = 1e-300;

    /// <summary>The probability that a beta(a, b) variable is at most x, where 0 &lt;= x &lt;= 1.</summary>
    public static double Of(double x, double a, double b) => x switch
    {
        0 => 0,
        1 => 1,
        _ when x < (a + 1) / (a + b + 2) => Expanded(x, 1 - x, a, b),
        _ => 1 - Expanded(1 - x, x, b, a),
    };

    /// <summary>The x with I_x(a, b) = probability, to the last bit that I_x itself can tell apart.</summary>
    public static double Inverse(double probability, double a, double b)
    {
        // Bisection never leaves the bracket, whatever the shape of the distribution, and ends when no double lies between.
        var (low, high) = (0.0, 1.0);
        while (true)
        {
            var middle = low + ((high - low) / 2);
            if (middle == low || middle == high)
                return middle;
            if (Of(middle, a, b) < probability)
                low = middle;
            else
                high = middle;
        }
    }

    private static double Expanded(double x, double complement, double a, double b) =>
        Math.Exp((a * Math.Log(x)) + (b * Math.Log(complement)) - LogBeta.Of(a, b)) / a / Fraction(x, a, b);

    /// <summary>1 + d1 / (1 + d2 / (1 + ...)).</summary>
    /// <remarks>
    /// W. J. Lentz (1976), Applied Optics 15, 668-671, with the guard of I. J. Thompson and A. R. Barnett (1986),
    /// Journal of Computational Physics 64, 490-509.
    /// </remarks>
    private static double Fraction(double x, double a, double b)
    {
        var (value, forward, backward) = (1.0, 1.0, 0.0);
        for (var term = 1; term <= MostTerms; term++)
        {
            var d = Coefficient(term, x, a, b);
            forward = AwayFromZero(1 + (d / forward));
            backward = 1 / AwayFromZero(1 + (d * backward));
            value *= forward * backward;
            if (Math.Abs((forward * backward) - 1) < Precision)
                return value;
        }

        throw new UnreachableException($"The continued fraction of I_{x}({a}, {b}) did not converge.");
    }

    private static double Coefficient(int term, double x, double a, double b)
    {
        double m = term / 2;
        return int.IsEvenInteger(term)
            ? m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)))
            : -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
    }

    private static double AwayFromZero(double value) => Math.Abs(value) < AlmostZero ? AlmostZero : value;
}
