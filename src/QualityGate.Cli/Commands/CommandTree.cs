using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>All commands, and what is done for each.</summary>
internal static class CommandTree
{
    public static RootCommand Of(
        Func<AuditArguments, CancellationToken, Task<ExitCode>> audit,
        Func<ReportArguments, CancellationToken, Task<ExitCode>> report,
        Func<AuditArguments, CancellationToken, Task<ExitCode>> doctor,
        Func<ReplayArguments, CancellationToken, Task<ExitCode>> replay,
        Func<ScanArguments, CancellationToken, Task<ExitCode>> scan,
        Func<ReproArguments, CancellationToken, Task<ExitCode>> repro,
        Func<VerifyArguments, CancellationToken, Task<ExitCode>> verify,
        Func<CiArguments, CancellationToken, Task<ExitCode>> lintCi,
        Func<GateArguments, CancellationToken, Task<ExitCode>> gate,
        Func<CompareArguments, CancellationToken, Task<ExitCode>> compare,
        Func<BaselineArguments, CancellationToken, Task<ExitCode>> updateBaseline,
        Func<BaselineArguments, CancellationToken, Task<ExitCode>> showBaseline,
        Func<string, CancellationToken, Task<ExitCode>> schema,
        Func<QuarantineDeed, QuarantineArguments, CancellationToken, Task<ExitCode>> quarantine,
        HistoryActions history,
        Func<MergeArguments, CancellationToken, Task<ExitCode>> merge,
        Func<InitArguments, CancellationToken, Task<ExitCode>> init,
        Func<string, CancellationToken, Task<ExitCode>> completions) =>
        new("Finds flaky .NET tests by experiment, names their causes, and gates CI on them.")
        {
            new AuditCommand().Build(audit),
            new ScanCommand().Build(scan),
            new MergeCommand().Build(merge),
            new ReportCommand().Build(report),
            new GateCommand().Build(gate),
            new CompareCommand().Build(compare),
            new BaselineCommand().Build(updateBaseline, showBaseline),
            new ReplayCommand().Build(replay),
            new ReproCommand().Build(repro),
            new VerifyCommand().Build(verify),
            new CiCommand().Build(lintCi),
            new QuarantineCommand().Build(quarantine),
            new HistoryCommand().Build(history),
            new DoctorCommand().Build(doctor),
            new SchemaCommand().Build(schema),
            new InitCommand().Build(init),
            new CompletionsCommand().Build(completions),
        };
}
