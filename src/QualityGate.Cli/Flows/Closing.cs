using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Gates;
using QualityGate.Reporting;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Flows;

/// <summary>What every flow ends with: the reports on disk, the summary for people, the result for machines.</summary>
internal static class Closing
{
    /// <summary>Judged from what was written, not from what was in memory: so <c>report</c> can only say the same again.</summary>
    /// <param name="record">Path of the record, or of the output folder that holds it.</param>
    /// <param name="options">Where to write what.</param>
    /// <param name="terminal">Where to say it.</param>
    public static async Task<ExitCode> WriteAsync(string record, AuditOptions options, Terminal terminal) => await WriteAsync(
        Conclusions.Of(await RecordReader.ReadAsync(record, CancellationToken.None)), options.Output, options.Formats, terminal);

    public static async Task<ExitCode> WriteAsync(
        Conclusion conclusion, string folder, ImmutableArray<ReportFormat> formats, Terminal terminal)
    {
        // Not cancellable: a partial audit is exactly what somebody who stops us wants.
        ImmutableArray<string> files = await ReportWriter.WriteAsync(conclusion, folder, formats, CancellationToken.None);
        await terminal.Output.WriteAsync(ConsoleSummary.Of(conclusion, files));
        if (terminal.Result is { } result)
            await result.WriteLineAsync(ResultJson.Of(conclusion, files));
        return conclusion.ExitCode;
    }
}
