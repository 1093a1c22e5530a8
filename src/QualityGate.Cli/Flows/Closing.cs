using QualityGate.Cli.Histories;
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
    /// <param name="history">Is told what was seen.</param>
    /// <param name="terminal">Where to say it.</param>
    public static async Task<ExitCode> WriteAsync(string record, AuditOptions options, AuditHistory history, Terminal terminal)
    {
        Conclusion conclusion = Conclusions.Of(await RecordReader.ReadAsync(record, CancellationToken.None));
        return await WriteAsync(conclusion, options.Output, options.Formats, options.Gating, history, terminal);
    }

    /// <inheritdoc cref="WriteAsync(string, AuditOptions, AuditHistory, Terminal)"/>
    public static async Task<ExitCode> WriteAsync(
        Conclusion conclusion, string folder, ImmutableArray<ReportFormat<Conclusion>> formats, Gating gating, AuditHistory history, Terminal terminal)
    {
        ImmutableArray<string> files = await ReportAsync(conclusion, folder, formats);

        // After the reports, so that they are there whatever becomes of the history, and they say nothing of it: they can be written again without it.
        ExitCode? besides = await history.TellAsync(conclusion.Audit);
        Conclusion all = besides is { } code ? conclusion with { ExitCodes = ExitCodes.With(conclusion.ExitCodes, code) } : conclusion;
        return gating == Gating.Later ? await SayUngatedAsync(all, files, terminal) : await SayAsync(all, files, terminal);
    }

    public static async Task<ExitCode> WriteAsync(
        Conclusion conclusion, string folder, ImmutableArray<ReportFormat<Conclusion>> formats, Terminal terminal) =>
        await SayAsync(conclusion, await ReportAsync(conclusion, folder, formats), terminal);

    // Not cancellable: a partial audit is exactly what somebody who stops us wants.
    private static Task<ImmutableArray<string>> ReportAsync(Conclusion conclusion, string folder, ImmutableArray<ReportFormat<Conclusion>> formats) =>
        ReportWriter.WriteAsync(conclusion, folder, formats, CancellationToken.None);

    private static async Task<ExitCode> SayAsync(Conclusion conclusion, ImmutableArray<string> files, Terminal terminal)
    {
        await terminal.Output.WriteAsync(ConsoleSummary.Of(conclusion, files));
        if (terminal.Result is { } result)
            await result.WriteLineAsync(ResultJson.Of(conclusion, files));
        return conclusion.ExitCode;
    }

    private static async Task<ExitCode> SayUngatedAsync(Conclusion conclusion, ImmutableArray<string> files, Terminal terminal)
    {
        ExitCode code = ExitCodes.OfRuns(conclusion);
        await terminal.Output.WriteAsync(UngatedSummary.Of(conclusion, code, files));
        if (terminal.Result is { } result)
            await result.WriteLineAsync(ResultJson.Ungated(conclusion, code, files));
        return code;
    }
}
