using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Watching;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Repairs;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Repairs;
using QualityGate.Runner;
using QualityGate.Storage.Repairs;

namespace QualityGate.Cli.Flows;

/// <summary>Runs a test in circumstances that <c>repro</c> has found and saved.</summary>
internal sealed class ReproducerFlow(Terminal terminal, TimeProvider time)
{
    private const int MostRuns = 10_000;

    /// <summary>Builds what the file is about, and runs it until the test fails, or as often as was asked for.</summary>
    public async Task<ExitCode> RunAsync(ReplayArguments arguments, CancellationToken cancellationToken)
    {
        int? runs = OptionText.Number("--runs", arguments.Runs, 1, MostRuns);
        Reproducer reproducer = ReproducerFile.Read(arguments.Run);
        AuditArguments begun = RetypedOptions.Read(reproducer.Options);
        Watch watch = Watches.For(arguments.Debug ? terminal with { IsInteractive = false } : terminal);
        FoundTest found = await watch.DuringAsync(() => TestSearch.PrepareAsync(
            reproducer.Test,
            reproducer.Target,
            begun with { NoBuild = arguments.NoBuild, RollForward = begun.RollForward || arguments.RollForward },
            SuiteHost.Unknown,
            watch,
            cancellationToken));
        return arguments.Debug
            ? await DebugAsync(reproducer, found, cancellationToken)
            : await FollowAsync(reproducer, found, runs ?? reproducer.RunsToSeeIt, runs is null, found.Running, watch, cancellationToken);
    }

    /// <summary>One run, whose process waits for a debugger.</summary>
    public Task<ExitCode> DebugAsync(Reproducer reproducer, FoundTest found, CancellationToken cancellationToken)
    {
        Terminal lines = terminal with { IsInteractive = false };
        return FollowAsync(reproducer, found, 1, untilItFails: false, Debugging.Of(found.Running, lines), Watches.For(lines), cancellationToken);
    }

    private async Task<ExitCode> FollowAsync(
        Reproducer reproducer, FoundTest found, int runs, bool untilItFails, RunnerOptions running, Watch watch, CancellationToken cancellationToken)
    {
        Repetition repetition = new(found.Id, reproducer.Circumstances.In(found.Discovery), runs, untilItFails, reproducer.Seed);
        (SuiteLedger seen, Ending ending) = await watch.DuringAsync(() =>
            found.RunAsync(repetition, running, new RunBudget(limit: null, time), watch, time, cancellationToken));
        CircumstanceTally now = repetition.Read(seen);
        ExitCode code = ending == Ending.Cancelled || cancellationToken.IsCancellationRequested ? ExitCode.Cancelled : ExitCodes.Of(now);
        await terminal.Output.WriteAsync(ReproSummary.Of(reproducer, now, code));
        terminal.Result?.WriteLine(ReproJson.Of(reproducer, now, code));
        return code;
    }
}
