using QualityGate.Cli.Histories;
using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Histories;
using QualityGate.Reporting.Histories;
using QualityGate.Storage.Histories;

namespace QualityGate.Cli.Flows;

/// <summary>Writes a history for other programs.</summary>
internal sealed class HistoryExportFlow(Terminal terminal, Func<string, string?> variable)
{
    public async Task<ExitCode> RunAsync(HistoryArguments arguments, CancellationToken cancellationToken)
    {
        await using IHistoryStore store = await HistoryAccess.OpenAsync(arguments, variable, cancellationToken);
        History history = await HistoryAccess.ReadAsync(store, arguments.Branch, terminal, cancellationToken);
        if (arguments.Output is not { } path)
        {
            await WriteAsync(history, terminal.Output, cancellationToken);
            return ExitCode.Passed;
        }

        try
        {
            await using StreamWriter file = new(path);
            await WriteAsync(history, file, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Environment, $"{path} cannot be written: {exception.Message}", exception);
        }

        return ExitCode.Passed;
    }

    private static async Task WriteAsync(History history, TextWriter to, CancellationToken cancellationToken)
    {
        foreach (string line in HistoryLines.Of(history))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await to.WriteAsync(line);
        }
    }
}
