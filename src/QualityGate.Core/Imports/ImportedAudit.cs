using QualityGate.Core.Audits;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Imports;

/// <summary>
/// An audit that is drawn from result files alone. Nothing was repeated for it: its one condition is that under which CI ran the tests,
/// whatever that was, and no test is called stable but with the bound that its passes give.
/// </summary>
public static class ImportedAudit
{
    /// <param name="subject">What is audited; says that it is drawn from files.</param>
    /// <param name="files">What was read.</param>
    public static Audit Of(AuditSubject subject, ImmutableArray<ImportedFile> files)
    {
        ILookup<SuiteId, ImportedRun> runs = ImportedRuns.Of(files).ToLookup(run => run.Suite);
        Ledger ledger = Ledger.Empty(runs.Select(suite => DiscoveryOf(suite.Key, suite)));
        SightingBook book = new();
        foreach (IGrouping<SuiteId, ImportedRun> suite in runs)
        {
            int number = 1;
            foreach (ImportedRun run in suite)
            {
                ImmutableArray<SuiteRun> attempts = run.ToSuiteRuns(number);
                ledger = attempts.Aggregate(ledger, (before, attempt) => before.With(attempt));
                book.Add(run, attempts);
                number += attempts.Length;
            }
        }

        Audit audit = Auditor.Examine(subject, ledger, scans: [], faults: [], Ending.Finished);
        return audit with { Suites = [.. audit.Suites.Select(suite => Judged(suite, ledger.Suites[suite.Id], book))] };
    }

    private static Discovery DiscoveryOf(SuiteId suite, IEnumerable<ImportedRun> runs) => new()
    {
        Suite = suite,
        Platform = TestPlatform.Unknown,
        Tests =
        [
            .. runs.SelectMany(run => run.Tests)
                .Select(test => test.Test)
                .DistinctBy(test => test.Id)
                .Select(test => new DiscoveredTest { Id = test.Id, DisplayName = test.DisplayName }),
        ],
    };

    private static SuiteAudit Judged(SuiteAudit suite, SuiteLedger ledger, SightingBook book)
    {
        ImmutableArray<AuditedTest> tests = [.. suite.Tests.Select(test => ImportJudge.Judge(test, book.Of(test.Id)))];
        return suite with
        {
            Tests = tests,
            // That all failed which were tried again because they had failed says nothing of an outage.
            Runs = [.. suite.Runs.Select(run => book.IsRetry(suite.Id, run.Number) ? run with { IsMassFailure = false } : run)],
            SystemicCauses = SystemicGrouping.In(ledger, tests),
        };
    }
}
