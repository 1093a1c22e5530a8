using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Audits;

/// <summary>Adds up what an audit spent besides the runs that were asked for.</summary>
internal static class Expenses
{
    /// <summary>Only kinds of which there were runs, in the order of <see cref="ExpenseKind"/>.</summary>
    public static ImmutableArray<Expense> Of(SuiteLedger suite, RunSettings settings) =>
    [
        .. suite.Probes.Select(probe => (Kind: KindOf(probe, suite), probe.Duration))
            .Concat(suite.Runs.Where(run => !settings.Conditions.Contains(run.Conditions)).Select(run => (Kind: ExpenseKind.Screening, run.Duration)))
            .Concat(settings.Conditions
                .SelectMany(conditions => suite.Runs.Where(run => run.Counts && run.Conditions.Equals(conditions)).Skip(settings.Runs))
                .Select(run => (Kind: ExpenseKind.FurtherRuns, run.Duration)))
            .GroupBy(spent => spent.Kind)
            .OrderBy(spent => spent.Key)
            .Select(spent => new Expense(spent.Key, spent.Count(), TimeSpan.FromTicks(spent.Sum(one => one.Duration.Ticks)))),
    ];

    private static ExpenseKind KindOf(Probe probe, SuiteLedger suite) => probe switch
    {
        { Planned.Purpose: RunPurpose.Sweep } => ExpenseKind.Sweep,
        { Planned.Purpose: RunPurpose.Contrast } => ExpenseKind.Contrast,
        { Planned.Order.IsEmpty: false } or { Planned.Host: not SuiteHost.Unknown } => ExpenseKind.Order,
        _ when FocusedRuns.IsFocused(probe, suite.Discovery) => ExpenseKind.Focus,
        _ => ExpenseKind.Repetition,
    };
}
