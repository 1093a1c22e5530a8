using QualityGate.Cli.Options;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner;

namespace QualityGate.Cli.Flows;

/// <summary>Finds the tests of one suite and runs them as the planner says, telling everything that happens.</summary>
internal sealed class SuiteRehearsal(AuditOptions options, RunnerOptions runnerOptions, ImmutableDictionary<SuiteId, ChangedCode> changes, Ledger before, ImmutableArray<ProjectScan> scans, Reputations reputations, RunBudget budget, TimeProvider time)
{
    /// <returns>Why no further run was made.</returns>
    public async Task<Ending> RunAsync(TestSuite suite, IProgress<RunEvent> progress, CancellationToken cancellationToken)
    {
        SuiteLedger? known = before.Suites.GetValueOrDefault(suite.Id);
        if ((known?.Discovery ?? await DiscoverAsync(suite, progress, cancellationToken)) is not { } found)
            return Ending.Finished;

        if (found is { Tests.IsEmpty: true, FilteredOut: 0, SetAside.IsEmpty: true })
            progress.Report(new RunEvent.FaultFound(NoTests(found)));
        TestSuite hosted = suite with { Host = found.Host, HostReason = found.HostReason };
        await using SuiteRunner runner = new([new PreparedSuite(hosted, found)], runnerOptions, time);
        RunPlanner planner = Planners.For(options.Runs, scans, reputations);
        Ledger ledger = known is null ? Ledger.Empty(found) : Ledger.Of(known);
        return (await PlannedRuns.MakeAsync(runner, planner, ledger, budget, progress, cancellationToken)).Ending;
    }

    private async Task<Discovery?> DiscoverAsync(TestSuite suite, IProgress<RunEvent> progress, CancellationToken cancellationToken)
    {
        try
        {
            Discovery wanted = await ListedSuite.FindAsync(suite, options, runnerOptions, changes, cancellationToken);
            progress.Report(new RunEvent.SuiteDiscovered(wanted));
            return wanted;
        }
        catch (QualityGateException exception)
        {
            progress.Report(new RunEvent.FaultFound(exception.Fault with { Subject = exception.Fault.Subject ?? suite.Id.ToString() }));
            return null;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static Fault NoTests(Discovery found) => new()
    {
        Kind = FaultKind.NoTests,
        Subject = found.Suite.ToString(),
        Message = found.Errors.IsEmpty
            ? $"{found.Suite} contains no tests. If it should, check that its test adapter package is referenced and that its tests are public."
            : $"{found.Suite} lists no tests, because something went wrong while they were looked for.",
        Details = found.Errors,
    };
}
