using QualityGate.Cli.Options;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner;

namespace QualityGate.Cli.Flows;

/// <summary>A test that is to be run, in a suite that is built and listed.</summary>
internal sealed record FoundTest
{
    /// <summary>A row, or a method with all of its rows.</summary>
    public required TestId Id { get; init; }

    public required string Name { get; init; }

    public required TestSuite Suite { get; init; }

    public required Discovery Discovery { get; init; }

    /// <summary>Absolute path of the folder to which paths are relative.</summary>
    public required string Root { get; init; }

    /// <summary>What was audited or typed, as seen from the root of the work tree.</summary>
    public required string Target { get; init; }

    public required AuditOptions Options { get; init; }

    public RunnerOptions Running => new() { Root = Root, TestTimeout = Options.TestTimeout };

    /// <summary>Makes the runs that a planner wants of the suite.</summary>
    /// <returns>All that was seen, and why no further run was made.</returns>
    public async Task<(SuiteLedger Seen, Ending Ending)> RunAsync(
        RunPlanner planner, RunnerOptions running, RunBudget budget, IProgress<RunEvent> progress, TimeProvider time, CancellationToken cancellationToken)
    {
        AbandonedFiles.Remove();
        await using SuiteRunner runner = new([new PreparedSuite(Suite, Discovery)], running, time);
        (Ledger ledger, Ending ending) = await PlannedRuns.MakeAsync(runner, planner, Ledger.Empty(Discovery), budget, progress, cancellationToken);
        return (ledger.Suites[Discovery.Suite], ending);
    }
}
