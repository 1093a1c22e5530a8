using QualityGate.Cli.Options;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Projects.Suites;
using QualityGate.Runner;

namespace QualityGate.Cli.Flows;

/// <summary>All suites, one after another or several side by side.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="found">The suites.</param>
/// <param name="changes">For each suite what differs from an earlier state of the code, when only that is to be run; else empty.</param>
/// <param name="before">What was seen of them before, in an audit that goes on.</param>
/// <param name="scans">What is known of the code.</param>
/// <param name="reputations">What is known of the tests from before.</param>
/// <param name="time">Measures runs and budget.</param>
internal sealed class Rehearsal(AuditOptions options, FoundSuites found, ImmutableDictionary<SuiteId, ChangedCode> changes, Ledger before, ImmutableArray<ProjectScan> scans, Reputations reputations, TimeProvider time)
{
    /// <returns>Why no further run was made.</returns>
    public async Task<Ending> RunAsync(IProgress<RunEvent> progress, CancellationToken cancellationToken)
    {
        RunnerOptions runnerOptions = new() { Root = found.Root, TestTimeout = options.TestTimeout };
        SuiteRehearsal rehearsal = new(options, runnerOptions, changes, before, scans, reputations, new RunBudget(options.MaxTime, time), time);
        Ending[] endings = new Ending[found.Suites.Length];

        // Not cancelled from outside: each suite ends in order by itself and says how it ended.
        await Parallel.ForAsync(
            0,
            endings.Length,
            new ParallelOptions { MaxDegreeOfParallelism = options.Jobs },
            async (place, _) => endings[place] = await rehearsal.RunAsync(found.Suites[place], progress, cancellationToken));
        return endings.FirstOrDefault(ending => ending != Ending.Finished, Ending.Finished);
    }
}
