namespace QualityGate.Core.Statistics;

/// <summary>How many flaky tests are to be expected among those that never failed.</summary>
/// <remarks>The mean of a sum is the sum of the means, whatever the tests have to do with each other: Feller, as in <see cref="Hypergeometric"/>, IX.2.</remarks>
internal static class UndetectedFlakes
{
    /// <summary>From 0 to the number of tests.</summary>
    /// <param name="tests">What is believed of each test that never failed, and how many clean runs it has.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative number of runs.</exception>
    public static double Expected(IEnumerable<(SpikeAndSlab Prior, int CleanRuns)> tests) =>
        tests.Sum(test => test.Prior.Flaky(0, test.CleanRuns));
}
