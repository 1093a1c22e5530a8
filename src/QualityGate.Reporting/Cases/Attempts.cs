using QualityGate.Core.Audits;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Reporting.Cases;

/// <summary>Reads from the strips of a test which run showed what.</summary>
internal static class Attempts
{
    /// <summary>In the order of the runs. Runs with less than the whole suite are left out: their strips are no columns of its runs.</summary>
    public static ImmutableArray<Attempt> Of(AuditedTest test, SuiteAudit suite) =>
    [
        .. test.Results
            .Where(result => result.Company == Company.WholeSuite)
            .SelectMany(result => suite.Runs
                .Where(run => run.BeginsAColumn && run.Conditions.Equals(result.Conditions))
                .OrderBy(run => run.Number)
                .Zip(result.Strip, (run, letter) => new Attempt(run.Number, result.Conditions, Outcomes.FromLetter(letter))))
            .Where(attempt => attempt.Outcome.IsSeen())
            .OrderBy(attempt => attempt.Run),
    ];
}
