using System.CommandLine;
using QualityGate.Cli.Commands;
using QualityGate.Cli.Flows;
using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;

namespace QualityGate.Cli;

/// <summary>Arguments in, exit code out. Builds the flows by hand and catches everything that they throw.</summary>
/// <param name="terminal">Where to say it.</param>
/// <param name="time">Measures everything.</param>
/// <param name="variable">Environment variables.</param>
/// <param name="folder">Where the repository is looked for; null for the current folder.</param>
internal sealed class Door(Terminal terminal, TimeProvider time, Func<string, string?> variable, string? folder = null)
{
    /// <summary>How arguments are read. Owners are written as @team: no file is meant by that.</summary>
    internal static ParserConfiguration AsTyped { get; } = new() { ResponseFileTokenReplacer = null };

    public async Task<ExitCode> EnterAsync(string[] arguments, CancellationToken cancellationToken)
    {
        bool isJson = arguments.Contains("--json");
        try
        {
            ParseResult parsed = Commands().Parse(arguments, AsTyped);
            if (!IsQuestion(arguments))
                UsageErrors.ThrowIfAny(parsed);
            return (ExitCode)await parsed.InvokeAsync(Invocation(), cancellationToken);
        }
        catch (QualityGateException exception)
        {
            return Refuse(exception.Fault, ExitCodes.Of(exception.Fault.Kind), isJson);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Refuse(new Fault { Kind = FaultKind.Internal, Message = "Stopped before anything could be said." }, ExitCode.Cancelled, isJson);
        }
#pragma warning disable CA1031 // The last resort: whatever else comes is a bug of ours, and must end in the documented code.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await terminal.Error.WriteLineAsync(exception.ToString());
            return Refuse(new Fault { Kind = FaultKind.Internal, Message = "This is a bug in QualityGate; please report it with the lines above." }, ExitCode.InternalError, isJson);
        }
    }

    /// <summary>Whether a shell asks what could come next: the line that it asks about is one word, and need not make sense yet.</summary>
    private static bool IsQuestion(string[] arguments) => arguments is [var first, ..] && first.StartsWith("[suggest", StringComparison.Ordinal);

    /// <summary>All commands, as this door answers them.</summary>
    internal RootCommand Commands() => CommandTree.Of(
        AuditAsync,
        ReportAsync,
        (arguments, cancellationToken) => new DoctorFlow(For(arguments.Json), variable).RunAsync(arguments, cancellationToken),
        (arguments, cancellationToken) => new ReplayFlow(For(arguments.Json), time).RunAsync(arguments, cancellationToken),
        (arguments, cancellationToken) => new ScanFlow(For(arguments.Json)).RunAsync(arguments, cancellationToken),
        (arguments, cancellationToken) => new ReproFlow(For(arguments.About.Words.Json), time).RunAsync(arguments, cancellationToken),
        (arguments, cancellationToken) => new VerifyFlow(For(arguments.About.Words.Json), time).RunAsync(arguments, cancellationToken),
        (arguments, cancellationToken) => new CiFlow(For(arguments.Json), time).RunAsync(arguments, cancellationToken),
        (arguments, cancellationToken) => new GateFlow(For(arguments.Json), time, variable).RunAsync(arguments, cancellationToken),
        (arguments, cancellationToken) => new CompareFlow(For(arguments.Json)).RunAsync(arguments, cancellationToken),
        (arguments, cancellationToken) => new BaselineFlow(For(arguments.Json)).UpdateAsync(arguments, cancellationToken),
        (arguments, cancellationToken) => new BaselineFlow(For(arguments.Json)).ShowAsync(arguments, cancellationToken),
        (name, cancellationToken) => new SchemaFlow(terminal).RunAsync(name, cancellationToken),
        (deed, arguments, cancellationToken) => new QuarantineFlow(For(arguments.Json), time, folder ?? Environment.CurrentDirectory).RunAsync(deed, arguments, cancellationToken),
        new HistoryActions(
            (arguments, cancellationToken) => new HistoryShowFlow(For(arguments.Json), variable).RunAsync(arguments, cancellationToken),
            (arguments, cancellationToken) => new HistoryImportFlow(For(arguments.Json), variable).RunAsync(arguments, cancellationToken),
            (arguments, cancellationToken) => new HistoryExportFlow(terminal, variable).RunAsync(arguments, cancellationToken),
            (arguments, cancellationToken) => new HistoryPruneFlow(For(arguments.Json), time, variable).RunAsync(arguments, cancellationToken)),
        (arguments, cancellationToken) => new MergeFlow(For(arguments.Json), variable).RunAsync(arguments, cancellationToken),
        (arguments, cancellationToken) => new InitFlow(For(arguments.Json)).RunAsync(arguments, cancellationToken),
        (shell, _) => new CompletionsFlow(terminal).RunAsync(shell));

    private Task<ExitCode> ReportAsync(ReportArguments arguments, CancellationToken cancellationToken) => arguments.Import is { } path
        ? new ImportFlow(For(arguments.Json), time, variable).RunAsync(arguments, path, cancellationToken)
        : new ReportFlow(For(arguments.Json)).RunAsync(arguments, cancellationToken);

    private Task<ExitCode> AuditAsync(AuditArguments arguments, CancellationToken cancellationToken) => arguments switch
    {
        { DryRun: true } => new DryRunFlow(For(arguments.Json), time, variable).RunAsync(arguments, cancellationToken),
        { Resume: true } => new ResumeFlow(For(arguments.Json), time, variable).RunAsync(arguments, cancellationToken),
        _ => new AuditFlow(For(arguments.Json), time, variable).RunAsync(arguments, cancellationToken),
    };

    private Terminal For(bool json) => json ? terminal.ForJson() : terminal;

    private InvocationConfiguration Invocation() => new()
    {
        Output = terminal.Output,
        Error = terminal.Error,
        EnableDefaultExceptionHandler = false,
        // Signals are ours (see Interruption): the library would end the process before a partial audit is written.
        ProcessTerminationTimeout = null,
    };

    private ExitCode Refuse(Fault fault, ExitCode code, bool isJson)
    {
        terminal.Error.WriteLine(fault.Message);
        foreach (string detail in fault.Details)
            terminal.Error.WriteLine($"  {detail}");
        For(isJson).Result?.WriteLine(ResultJson.Of(fault, code));
        return code;
    }
}
