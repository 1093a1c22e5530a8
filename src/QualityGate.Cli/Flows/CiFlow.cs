using QualityGate.CiLint;
using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Reporting;
using QualityGate.Reporting.Honesty;

namespace QualityGate.Cli.Flows;

/// <summary>Reads CI definitions for failures of tests that nobody is told; runs nothing.</summary>
internal sealed class CiFlow(Terminal terminal, TimeProvider time)
{
    public async Task<ExitCode> RunAsync(CiArguments arguments, CancellationToken cancellationToken)
    {
        CiOptions options = CiOptionsReader.Read(arguments, Days.Today(time));
        if (!options.Formats.IsEmpty)
            OutputFolder.Prepare(options.Output);

        CiHonesty honesty = await Task.Run(() => CiLinter.Read(options.Request), cancellationToken);
        CiConclusion conclusion = CiGate.Conclude(options.Target, Subjects.ToolVersion, honesty, options.Policy);
        ImmutableArray<string> documents = await ReportWriter.WriteAsync(conclusion, options.Output, options.Formats, CancellationToken.None);
        await terminal.Output.WriteAsync(CiSummary.Of(conclusion, documents));
        terminal.Result?.WriteLine(CiResultJson.Of(conclusion, documents));
        return conclusion.ExitCode;
    }
}
