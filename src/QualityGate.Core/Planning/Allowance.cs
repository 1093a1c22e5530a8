using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Planning;

/// <summary>
/// What the standard profile may spend on a suite besides the runs that were asked for: the time of ten runs of it. A suite that
/// takes only moments gets a minute, since there the start of a process is most of a probe.
/// </summary>
internal static class Allowance
{
    /// <summary>Runs of the whole suite that it is worth.</summary>
    internal const int SuiteRuns = 10;

    private static readonly TimeSpan Least = TimeSpan.FromMinutes(1);

    /// <summary>The share that screening, repeating, telling causes apart and looking closer have used up; 0 where time has another limit.</summary>
    public static double ShareSpent(SuiteLedger suite, RunSettings settings) => settings.Profile != Profile.Standard ? 0 : Share(
        suite,
        suite.Probes.Where(probe => !IsAboutOrder(probe)).Sum(probe => probe.Duration.Ticks)
            + suite.Runs.Where(run => !settings.Conditions.Contains(run.Conditions)).Sum(run => run.Duration.Ticks));

    /// <summary>The same for the search for tests that spoil or prepare others, which has an allowance of its own.</summary>
    public static double ShareSpentOnOrder(SuiteLedger suite, RunSettings settings) => settings.Profile != Profile.Standard ? 0 : Share(
        suite,
        suite.Probes.Where(IsAboutOrder).Sum(probe => probe.Duration.Ticks));

    private static bool IsAboutOrder(Probe probe) => probe.Planned is { Purpose: RunPurpose.Probe, Order.IsEmpty: false };

    private static double Share(SuiteLedger suite, long spent)
    {
        ImmutableArray<RunSummary> whole = [.. suite.Runs.Where(run => run.Counts)];
        double allowed = whole.IsEmpty ? 0 : SuiteRuns * whole.Average(run => run.Duration.Ticks);
        return spent / Math.Max(allowed, Least.Ticks);
    }
}
