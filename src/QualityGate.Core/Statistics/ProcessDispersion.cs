namespace QualityGate.Core.Statistics;

/// <summary>
/// Does a test's failure belong to the process or to the moment? Repeated within several processes, what each process draws once
/// (the seed of hash codes, static set-up) parts the processes further than the runs within them; timing does not.
/// </summary>
/// <remarks>
/// The binomial index of dispersion, between against within groups: R. A. Fisher, H. G. Thornton and W. A. Mackenzie (1922), "The
/// accuracy of the plating method", Annals of Applied Biology 9, 325-359.
/// </remarks>
internal static class ProcessDispersion
{
    /// <summary>Below this, chance is called an unlikely reason.</summary>
    public const double Level = 0.01;

    /// <summary>
    /// How probable it is that processes differ at least as far when every run fails at one rate, whatever process it is in: small
    /// for a cause that a process has or has not.
    /// </summary>
    /// <param name="processes">Failures and runs of the test within each process.</param>
    /// <exception cref="ArgumentOutOfRangeException">A process without 0 &lt;= failures &lt;= trials.</exception>
    public static double PValue(ReadOnlySpan<(int Failures, int Trials)> processes) => ChiSquare.Homogeneity(processes);
}
