using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>
/// What the standard profile may spend on a suite besides the runs that were asked for: the time of ten runs of it to provoke its
/// tests and to tell causes apart, and as much again where tests seem to depend on their order. A suite that takes only moments gets
/// a minute and a half, and two minutes for its order, since there the start of a process is most of a probe.
/// </summary>
internal static class Allowance
{
    /// <summary>Runs of the whole suite that it is worth.</summary>
    internal const int SuiteRuns = 10;

    // The other half is for following up what an order shows.
    private const double OrderScreening = 0.5;

    private static readonly TimeSpan Least = TimeSpan.FromMinutes(1.5);

    private static readonly TimeSpan LeastForOrder = TimeSpan.FromMinutes(2);

    /// <summary>The share that screening, telling causes apart and looking closer have used up; 0 where time has another limit.</summary>
    public static double ShareSpent(SuiteLedger suite, RunSettings settings) => settings.Profile != Profile.Standard ? 0 : Share(
        suite,
        suite.Probes.Sum(probe => probe.Duration.Ticks) - OrderProbes(suite) + Screening(suite, settings, isOrdered: false),
        Least);

    /// <summary>The same for the search for tests that spoil or prepare others: other orders, second calls, and the probes that follow from them.</summary>
    public static double ShareSpentOnOrder(SuiteLedger suite, RunSettings settings) => settings.Profile != Profile.Standard ? 0 : Share(
        suite,
        OrderProbes(suite) + Screening(suite, settings, isOrdered: true),
        LeastForOrder);

    /// <summary>
    /// Whether half of what order may cost is there for another order of all tests, and would be left after second calls of all. Most
    /// frameworks are called anew for each test of an order, so that a suite of many tests which take next to nothing takes many times
    /// longer in one.
    /// </summary>
    /// <param name="conditions">What has no order, or the framework's own or its reverse, may always be tried.</param>
    /// <param name="suite">What was seen, another order among it.</param>
    /// <param name="settings">Which profile it is.</param>
    public static bool Allows(ConditionSet conditions, SuiteLedger suite, RunSettings settings)
    {
        if (conditions.Calls == Calls.Once)
            return conditions.Ordering != Ordering.Shuffled || ShareSpentOnOrder(suite, settings) < OrderScreening;
        if (settings.Profile != Profile.Standard)
            return true;

        ImmutableArray<RunSummary> whole = [.. suite.Runs.Where(run => run.Counts && run.Conditions.Calls == Calls.Once)];
        double once = whole.Where(run => run.Conditions.HasOrder).DefaultIfEmpty(whole.LastOrDefault()).Average(run => run?.Duration.Ticks ?? 0);
        return Share(suite, OrderProbes(suite) + Screening(suite, settings, isOrdered: true) + (long)(2 * once), LeastForOrder) <= OrderScreening;
    }

    private static long OrderProbes(SuiteLedger suite) => suite.Probes
        .Where(probe => probe.Planned is { Purpose: RunPurpose.Probe } and ({ Order.IsEmpty: false } or { Host: not SuiteHost.Unknown }))
        .Concat(RepeatedRuns.In(suite))
        .Sum(probe => probe.Duration.Ticks);

    private static long Screening(SuiteLedger suite, RunSettings settings, bool isOrdered) => suite.Runs
        .Where(run => !settings.Conditions.Contains(run.Conditions) && isOrdered == run.Conditions.HasOrder)
        .Sum(run => run.Duration.Ticks);

    private static double Share(SuiteLedger suite, long spent, TimeSpan least)
    {
        ImmutableArray<RunSummary> whole = [.. suite.Runs.Where(run => run.Counts)];
        double allowed = whole.IsEmpty ? 0 : SuiteRuns * whole.Average(run => run.Duration.Ticks);
        return spent / Math.Max(allowed, least.Ticks);
    }
}
