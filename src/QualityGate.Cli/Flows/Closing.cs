using QualityGate.Cli.Terminals;
using QualityGate.Core.Gates;
using QualityGate.Reporting;

namespace QualityGate.Cli.Flows;

/// <summary>What every flow ends with: the reports on disk, the summary for people, the result for machines.</summary>
internal static class Closing
{
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
