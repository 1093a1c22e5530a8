using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Watching;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Projects.Git;
using QualityGate.Projects.Sources;
using QualityGate.Reporting;
using QualityGate.Reporting.Scans;
using QualityGate.Scanning;
using QualityGate.Scanning.Sarif;

namespace QualityGate.Cli.Flows;

/// <summary>Reads the code of a target for what makes tests flaky; runs no test.</summary>
internal sealed class ScanFlow(Terminal terminal)
{
    public async Task<ExitCode> RunAsync(ScanArguments arguments, CancellationToken cancellationToken)
    {
        ScanOptions options = ScanOptionsReader.Read(arguments);
        if (!options.Formats.IsEmpty)
            OutputFolder.Prepare(options.Output);

        Watch watch = Watches.For(terminal);
        ScanConclusion conclusion = await watch.DuringAsync(() => ScanAsync(options, watch, cancellationToken));
        ImmutableArray<string> documents = await ReportWriter.WriteAsync(conclusion, options.Output, options.Formats, CancellationToken.None);
        await terminal.Output.WriteAsync(ScanSummary.Of(conclusion, documents));
        terminal.Result?.WriteLine(ScanResultJson.Of(conclusion, documents));
        return conclusion.ExitCode;
    }

    private static async Task<ScanConclusion> ScanAsync(ScanOptions options, Watch watch, CancellationToken cancellationToken)
    {
        FoundCode found = await CodeFinder.FindAsync(options.Request, watch, cancellationToken);
        ImmutableArray<CodeProject> projects = [.. found.Projects.Where(CodeScanner.Reads)];
        ImmutableArray<Fault> faults = projects.IsEmpty && found.Faults.IsEmpty && options.Sarif.IsEmpty ? [NothingToRead(options)] : found.Faults;

        SarifReader sarif = new(found.Root);
        ImmutableArray<ProjectScan> foreign = [.. options.Sarif.Select(sarif.Read)];
        CodeScanner scanner = new(new ScanRequest { Root = found.Root, WithProjectAnalyzers = options.WithProjectAnalyzers });
        ImmutableArray<ProjectScan> scans = await scanner.ScanAsync(projects, watch, cancellationToken);
        GitState? git = await GitReader.ReadAsync(found.Root, options.Output, cancellationToken);
        return ScanGate.Conclude(
            Subjects.TargetOf(options.Target, git is null ? null : found.Root), Subjects.ToolVersion, [.. scans, .. foreign], faults, options.Policy);
    }

    private static Fault NothingToRead(ScanOptions options) => new()
    {
        Kind = FaultKind.NoTests,
        Message = $"{options.Target} holds no test project, and no other whose configuration says qualitygate.scope = all: there is nothing to scan.",
    };
}
