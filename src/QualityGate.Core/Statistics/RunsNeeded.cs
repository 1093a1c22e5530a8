namespace QualityGate.Core.Statistics;

/// <summary>How many runs see a flake of a given failure rate at least once with a given confidence.</summary>
/// <remarks>
/// The smallest n with 1 - (1 - rate)^n >= confidence, <see cref="DetectionPower"/> solved for the runs:
/// J. A. Hanley and A. Lippman-Hand (1983), "If nothing goes wrong, is everything all right?", JAMA 249, 1743-1745.
/// </remarks>
public static class RunsNeeded
{
    /// <summary>At least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A rate outside (0, 1], or a confidence that does not lie strictly between 0 and 1.
    /// </exception>
    /// <exception cref="OverflowException">The rate is so small that no int holds the runs.</exception>
    public static int Of(double rate, double confidence = 0.95)
    {
        Require.Between(rate, double.Epsilon, 1);
        Require.StrictlyBetween(confidence, 0, 1);

        // A test that always fails needs no fraction of a run (ln 0 is minus infinity), but it does need one run.
        return Math.Max(1, checked((int)Math.Ceiling(Math.Log(1 - confidence) / Math.Log(1 - rate))));
    }
}
