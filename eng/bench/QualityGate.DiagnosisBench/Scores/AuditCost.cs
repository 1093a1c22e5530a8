using QualityGate.Core.Audits;
using QualityGate.Core.Runs;
using QualityGate.DiagnosisBench.Measurements;

namespace QualityGate.DiagnosisBench.Scores;

/// <summary>What an audit spent, all of it.</summary>
/// <param name="Seconds">From the start of the command to its end: discovery, scan, runs, probes, report.</param>
/// <param name="SuiteRuns">Runs of the whole suite that were columns of their own.</param>
/// <param name="Processes">Test processes.</param>
/// <param name="Repetitions">Runs in one process, the first of them among them.</param>
/// <param name="Focus">Runs of suspicious tests.</param>
/// <param name="OrderProbes">Runs of a few tests in an order, to find who spoils or prepares what.</param>
internal sealed record AuditCost(double Seconds, int SuiteRuns, int Processes, int Repetitions, int Focus, int OrderProbes)
{
    public static AuditCost Of(MeasuredAudit audit) => new(
        audit.Measurement.Seconds,
        audit.Audit.Suites.Sum(suite => suite.Runs.Length),
        audit.Audit.Suites.Sum(suite => suite.Runs.Length + suite.ConfirmingRuns.Length + suite.Probes.Count(probe => probe.Isolation == Isolation.FreshProcess)),
        SpentFor(audit, ExpenseKind.Repetition),
        SpentFor(audit, ExpenseKind.Focus),
        SpentFor(audit, ExpenseKind.Order));

    private static int SpentFor(MeasuredAudit audit, ExpenseKind kind) =>
        audit.Audit.Suites.SelectMany(suite => suite.Besides).Where(expense => expense.Kind == kind).Sum(expense => expense.Runs);
}
