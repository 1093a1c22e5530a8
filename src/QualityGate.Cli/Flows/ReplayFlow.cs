using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Watching;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Projects.Suites;
using QualityGate.Reporting.Replays;
using QualityGate.Runner;
using QualityGate.Storage.Configurations;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Flows;

/// <summary>Makes one run of a record again, with the same suite, tests, conditions, seed and environment, and compares. Records nothing.</summary>
internal sealed class ReplayFlow(Terminal terminal, TimeProvider time)
{
    public async Task<ExitCode> RunAsync(ReplayArguments arguments, CancellationToken cancellationToken)
    {
        if (Path.GetExtension(arguments.Run).Equals(".json", StringComparison.OrdinalIgnoreCase))
            return await new ReproducerFlow(terminal, time).RunAsync(arguments, cancellationToken);

        int number = OptionText.Number("The number of the run", arguments.Run, 1) ?? throw new UnreachableException();
        string record = RecordFiles.Find(arguments.Record);
        RecordedRun recorded = RecordedSuite.Choose(await RecordedRun.FindAsync(record, number, cancellationToken), number, arguments.Suite);
        AuditOptions options = await OptionsAsync(recorded, arguments, cancellationToken);

        Watch watch = Watches.For(arguments.Debug ? terminal with { IsInteractive = false } : terminal, options.Runs, Ledger.Empty());
        (RunComparison comparison, bool hasSameBuild) = await watch.DuringAsync(() => RepeatAsync(recorded, options, arguments.Debug, watch, cancellationToken));

        ImmutableArray<ExitCode> codes = ExitCodes.Of(comparison);
        await terminal.Output.WriteAsync(ReplaySummary.Of(comparison, hasSameBuild, codes[0]));
        terminal.Result?.WriteLine(ReplayJson.Of(comparison, hasSameBuild, codes));
        return codes[0];
    }

    private async Task<(RunComparison Comparison, bool HasSameBuild)> RepeatAsync(
        RecordedRun recorded, AuditOptions options, bool isDebugged, Watch watch, CancellationToken cancellationToken)
    {
        FoundSuites found = await SuiteSearch.RunAsync(options, watch, cancellationToken);
        TestSuite suite = RecordedSuite.In(found, recorded.Discovery.Suite, recorded.Discovery.Host);
        AbandonedFiles.Remove();
        RunnerOptions plain = new() { Root = found.Root, TestTimeout = options.TestTimeout };
        RunnerOptions runnerOptions = isDebugged ? Debugging.Of(plain, terminal) : plain;
        await using SuiteRunner runner = new([new PreparedSuite(suite, recorded.Discovery)], runnerOptions, time);

        SuiteRun repeated = await runner.RunAsync(recorded.Run.Planned, watch, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return repeated.Completion == Completion.Voided
            ? throw new QualityGateException(Lost(repeated))
            : (RunComparison.Of(recorded.Discovery, recorded.Run, repeated), recorded.Discovery.Build == BuildFingerprint.Of(suite));
    }

    /// <summary>As they were recorded; only the one project of the run is built.</summary>
    private static async Task<AuditOptions> OptionsAsync(RecordedRun recorded, ReplayArguments arguments, CancellationToken cancellationToken)
    {
        AuditArguments begun = RetypedOptions.WithoutSpending(RetypedOptions.Read(recorded.Subject.Options));
        SuiteId suite = recorded.Discovery.Suite;
        return AuditOptionsReader.Read(
            begun with
            {
                Target = await RecordedSuite.FindAsync(suite, recorded.Subject.Target, cancellationToken),
                Framework = suite.Framework.Length > 0 ? suite.Framework : null,
                NoBuild = arguments.NoBuild,
                RollForward = begun.RollForward || arguments.RollForward,
            },
            new Configuration());
    }

    private static Fault Lost(SuiteRun run) => new()
    {
        Kind = FaultKind.Environment,
        Subject = run.Planned.Suite.ToString(),
        Message = run.Reason ?? "The run could not be made.",
        Details = run.Errors,
    };
}
