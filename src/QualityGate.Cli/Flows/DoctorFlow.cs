using QualityGate.Cli.Checkups;
using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Watching;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Projects.Runtimes;
using QualityGate.Projects.Suites;

namespace QualityGate.Cli.Flows;

/// <summary>Says before an audit what would come of it: which host runs each suite and why, and what the machine lacks. Runs no test.</summary>
internal sealed class DoctorFlow(Terminal terminal, Func<string, string?> variable)
{
    public async Task<ExitCode> RunAsync(AuditArguments arguments, CancellationToken cancellationToken)
    {
        string target = arguments.Target ?? AuditOptionsReader.DefaultTarget;
        AuditOptions options = AuditOptionsReader.Read(arguments, ConfigurationLayers.Read(target, variable));
        Watch watch = Watches.For(terminal, options.Runs, Ledger.Empty());

        ImmutableArray<Check> checks = await watch.DuringAsync(() => ExamineAsync(options, watch, cancellationToken));

        ExitCode code = checks.Any(check => check.Status == CheckStatus.Lacking) ? ExitCode.EnvironmentFailed : ExitCode.Passed;
        await terminal.Output.WriteAsync(CheckupText.Of(checks));
        terminal.Result?.WriteLine(CheckupJson.Of(checks, code));
        return code;
    }

    private static async Task<ImmutableArray<Check>> ExamineAsync(AuditOptions options, Watch watch, CancellationToken cancellationToken)
    {
        ImmutableArray<DotnetRuntime> runtimes = await InstalledRuntimes.ReadAsync(cancellationToken);
        ImmutableArray<Check> machine = [.. MachineChecks.Of(options.Output, runtimes)];
        try
        {
            FoundSuites found = await SuiteSearch.RunAsync(options, watch, cancellationToken);
            return [MachineChecks.Sdk(found.Sdk), .. machine, .. ConditionChecks.All, .. SuiteChecks.Of(found, runtimes)];
        }
        catch (QualityGateException exception) when (exception.Fault.Kind == FaultKind.Environment)
        {
            // Without an SDK nothing can be said of the projects, but all the rest can.
            return [SuiteChecks.Of(exception.Fault), .. machine, .. ConditionChecks.All];
        }
    }
}
