namespace QualityGate.Core.Statistics;

/// <summary>The stop rule of adaptive running: is the failure rate negligible, or at least a given flaky rate?</summary>
/// <remarks>
/// A. Wald (1945), "Sequential tests of statistical hypotheses", Annals of Mathematical Statistics 16, 117-186:
/// the log-likelihood ratio of flaky against negligible is held against two bounds after every run.
/// </remarks>
internal static class SequentialTest
{
    /// <summary>A failure rate up to this is nobody's concern (hypothesis 0).</summary>
    public const double NegligibleRate = 0.001;

    /// <summary>The probability of calling a negligible rate flaky (alpha).</summary>
    public const double FalseAlarm = 0.01;

    /// <summary>The probability of calling a flaky rate negligible (beta).</summary>
    public const double Miss = 0.05;

    private static readonly double FlakyFrom = Math.Log((1 - Miss) / FalseAlarm);

    private static readonly double NegligibleUpTo = Math.Log(Miss / (1 - FalseAlarm));

    /// <exception cref="ArgumentOutOfRangeException">
    /// Not 0 &lt;= failures &lt;= trials, or a flaky rate that does not lie strictly between the negligible rate and 1.
    /// </exception>
    public static SequentialDecision Judge(int failures, int trials, double flakyRate)
    {
        Require.Counts(failures, trials);
        Require.StrictlyBetween(flakyRate, NegligibleRate, 1);

        var evidence = (failures * OfFailure(flakyRate)) + ((trials - failures) * OfPass(flakyRate));
        if (evidence >= FlakyFrom)
            return SequentialDecision.Flaky;
        return evidence <= NegligibleUpTo ? SequentialDecision.Negligible : SequentialDecision.Continue;
    }

    /// <summary>How many runs without a failure end the test with <see cref="SequentialDecision.Negligible"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="Judge"/>.</exception>
    /// <exception cref="OverflowException">The flaky rate is so close to the negligible one that no int holds the runs.</exception>
    public static int CleanRunsNeeded(double flakyRate)
    {
        Require.StrictlyBetween(flakyRate, NegligibleRate, 1);
        return checked((int)Math.Ceiling(NegligibleUpTo / OfPass(flakyRate)));
    }

    private static double OfFailure(double flakyRate) => Math.Log(flakyRate / NegligibleRate);

    private static double OfPass(double flakyRate) => Math.Log((1 - flakyRate) / (1 - NegligibleRate));
}
