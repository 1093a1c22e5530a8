namespace QualityGate.Core.Statistics;

/// <summary>How many of a given number of failures fall on side A when both sides fail alike.</summary>
/// <remarks>W. Feller (1968), "An Introduction to Probability Theory and Its Applications", volume 1, II.6.</remarks>
internal sealed record Hypergeometric(long Failures, long TrialsA, long TrialsB)
{
    public long Lowest => Math.Max(0, Failures - TrialsB);

    public long Highest => Math.Min(Failures, TrialsA);

    public double LogProbability(long failuresA) =>
        LogChoose(TrialsA, failuresA) + LogChoose(TrialsB, Failures - failuresA) - LogChoose(TrialsA + TrialsB, Failures);

    private static double LogChoose(double n, double k) => -Math.Log(n + 1) - LogBeta.Of(n - k + 1, k + 1);
}
