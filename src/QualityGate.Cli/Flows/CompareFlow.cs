using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Comparisons;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting;
using QualityGate.Reporting.Comparisons;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Flows;

/// <summary>Two audits that were made before, held against each other.</summary>
internal sealed class CompareFlow(Terminal terminal)
{
    public async Task<ExitCode> RunAsync(CompareArguments arguments, CancellationToken cancellationToken)
    {
        int leastRuns = OptionText.Number("--min-runs", arguments.MinRuns, 1) ?? AuditComparer.UsualRuns;
        StoredAudit before = await StoredAudit.ReadAsync(arguments.Base, cancellationToken);
        StoredAudit after = await StoredAudit.ReadAsync(arguments.Head, cancellationToken);
        if (!AuditComparison.IsPossible(SuitesOf(before), SuitesOf(after)))
            throw new QualityGateException(FaultKind.Usage, $"{arguments.Base} and {arguments.Head} have no suite in common, so there is nothing to compare: name two audits of the same projects.");

        ComparisonReport report = ComparisonReport.Of(before.Conclusion, after.Conclusion, leastRuns);
        ImmutableArray<string> files = await ReportWriter.WriteAsync(report, arguments.Output ?? FolderOf(after.Path), ReportFormats.OfComparisons.All, cancellationToken);
        await terminal.Output.WriteAsync(ComparisonSummary.Of(report, arguments.Base, arguments.Head, files));
        if (terminal.Result is { } result)
            await result.WriteLineAsync(ComparisonJson.WriteLine(report));
        return (ExitCode)report.ExitCode;
    }

    private static IEnumerable<SuiteId> SuitesOf(StoredAudit audit) => audit.Conclusion.Audit.Suites.Select(suite => suite.Id);

    // An audit writes its record into a folder of its own below the reports.
    private static string FolderOf(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return Path.GetFileName(folder) == RecordFiles.FolderName ? Path.GetDirectoryName(folder)! : folder;
    }
}
