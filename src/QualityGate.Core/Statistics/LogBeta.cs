namespace QualityGate.Core.Statistics;

/// <summary>The natural logarithm of Euler's beta function, for positive arguments.</summary>
/// <remarks>M. Abramowitz and I. A. Stegun (1964), "Handbook of Mathematical Functions", 6.2.2.</remarks>
internal static class LogBeta
{
    public static double Of(double a, double b) => LogGamma.Of(a) + LogGamma.Of(b) - LogGamma.Of(a + b);
}
