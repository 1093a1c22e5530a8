namespace QualityGate.Core.Statistics;

/// <summary>
/// What is believed of a test's failure rate: it never fails (the spike), or it is flaky at a rate of which all are possible and
/// low ones likelier (the slab, a beta distribution).
/// </summary>
/// <remarks>
/// T. J. Mitchell and J. J. Beauchamp (1988), "Bayesian variable selection in linear regression", Journal of the American
/// Statistical Association 83, 1023-1032; here with the beta-binomial law of <see cref="PosteriorPredictive"/> for the slab.
/// </remarks>
internal sealed record SpikeAndSlab
{
    /// <summary>
    /// The slab: half of all flaky tests fail in less than about 5 % of runs, and few in more than half. Both are
    /// judgements.
    /// </summary>
    public const double SlabFailures = 0.5;

    /// <summary>See <see cref="SlabFailures"/>.</summary>
    public const double SlabPasses = 4;

    /// <exception cref="ArgumentOutOfRangeException">A share outside of [0, 1], or not a number.</exception>
    public SpikeAndSlab(double flakyShare)
    {
        Require.Between(flakyShare, 0, 1);
        FlakyShare = flakyShare;
    }

    /// <summary>Probability, before any run, that the test is flaky.</summary>
    public double FlakyShare { get; }

    /// <summary>The probability that the test is flaky after so many runs; 1 once it has failed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 &lt;= failures &lt;= trials.</exception>
    public double Flaky(int failures, int trials)
    {
        Require.Counts(failures, trials);
        if (failures > 0)
            return 1;

        var clean = Math.Exp(LogBeta.Of(SlabFailures, SlabPasses + trials) - LogBeta.Of(SlabFailures, SlabPasses));
        return FlakyShare == 0 ? 0 : FlakyShare * clean / ((FlakyShare * clean) + (1 - FlakyShare));
    }

    /// <summary>The mean failure rate after so many runs, if the test is flaky.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 &lt;= failures &lt;= trials.</exception>
    public static double MeanRate(int failures, int trials)
    {
        Require.Counts(failures, trials);
        return (SlabFailures + failures) / (SlabFailures + SlabPasses + trials);
    }

    /// <summary>The probability that the next run fails.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 &lt;= failures &lt;= trials.</exception>
    public double NextFails(int failures, int trials) => Flaky(failures, trials) * MeanRate(failures, trials);
}
