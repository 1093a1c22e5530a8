using QualityGate.Core.Audits;

namespace QualityGate.Core.Gates.Rules;

/// <summary>Runs that count, of the suite and under the condition that has fewest.</summary>
internal static class ValidRunsRule
{
    public static Measured Measure(GateScope scope, Limit limit)
    {
        var rows = scope.Audit.Suites
            .Where(suite => suite.Discovered > 0)
            .SelectMany(suite => scope.Settings.Conditions, (suite, conditions) => (Suite: suite, Conditions: conditions, Count: suite.RunsThatCount(conditions)))
            .OrderBy(row => row.Count)
            .ToImmutableArray();
        return new Measured(rows.IsEmpty ? 0 : rows[0].Count, rows
            .Where(row => !(row.Count >= limit.Number))
            .Select(row => new GateEvidence.OfRuns(row.Suite.Id, row.Conditions, ValidRuns(row.Suite, row.Conditions))))
        {
            Otherwise = GateStatus.Undecided,
        };
    }

    private static ImmutableArray<int> ValidRuns(SuiteAudit suite, Conditions.ConditionSet conditions) =>
        [.. suite.Runs.Where(run => run.Counts && run.Conditions.Equals(conditions)).Select(run => run.Number)];
}
