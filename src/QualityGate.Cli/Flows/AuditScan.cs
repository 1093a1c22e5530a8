using QualityGate.Cli.Options;
using QualityGate.Cli.Watching;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Projects.Sources;
using QualityGate.Projects.Suites;
using QualityGate.Scanning;

namespace QualityGate.Cli.Flows;

/// <summary>The scan within an audit: before the runs, so that it takes no time from them. Whatever goes wrong here is a gap, and never costs a run.</summary>
internal sealed class AuditScan(AuditOptions options, Watch watch)
{
    /// <param name="found">The suites that are audited.</param>
    /// <param name="before">What was read before, in an audit that goes on.</param>
    /// <param name="progress">Gets each scan.</param>
    /// <param name="cancellationToken">Ends the scan; what was not read is then not told.</param>
    /// <returns>What was read now.</returns>
    public async Task<ImmutableArray<ProjectScan>> RunAsync(FoundSuites found, ImmutableArray<ProjectScan> before, IProgress<RunEvent> progress, CancellationToken cancellationToken)
    {
        // A built assembly comes without source.
        ImmutableArray<SuiteId> suites = IsAssembly(options.Target) ? [] : [.. found.Suites.Select(suite => suite.Id)];
        if (suites.All(suite => before.Any(scan => scan.Suite == suite)))
            return [];

        ImmutableArray<ProjectScan> read;
        try
        {
            read = await ScanAsync(suites, before, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return [];
        }
#pragma warning disable CA1031 // The runs are still to come, and are worth more than a scan: even a bug of ours must not keep them from being made.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            read = [.. suites.Select(suite => Unread(suite, exception))];
        }

        foreach (ProjectScan scan in read)
            progress.Report(new RunEvent.ProjectScanned(scan));

        // A compilation is large, and the runs may take hours.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return read;
    }

    private async Task<ImmutableArray<ProjectScan>> ScanAsync(ImmutableArray<SuiteId> suites, ImmutableArray<ProjectScan> before, CancellationToken cancellationToken)
    {
        SuiteRequest request = SuiteSearch.RequestOf(options) with { Build = BuildChoice.UseExisting };
        FoundCode code = await CodeFinder.FindAsync(request, watch, cancellationToken);
        ImmutableArray<CodeProject> projects =
        [
            .. code.Projects.Where(project => new SuiteId(project.Project, project.Framework) is var id
                && (suites.Contains(id) || project.AsksToBeRead) && before.All(scan => scan.Suite != id)),
        ];
        return await new CodeScanner(new ScanRequest { Root = code.Root }).ScanAsync(projects, watch, cancellationToken);
    }

    private static bool IsAssembly(string target) => Path.GetExtension(target).Equals(".dll", StringComparison.OrdinalIgnoreCase);

    private static ProjectScan Unread(SuiteId suite, Exception exception) => new()
    {
        Suite = suite,
        Files = 0,
        Gaps =
        [
            exception is QualityGateException { Fault: var fault }
                ? new ScanGap(ScanGapKind.Evaluation, fault.Message, fault.Details)
                : new ScanGap(ScanGapKind.Unknown, "The scan itself failed, which is a bug in QualityGate; please report it with the lines below.", [.. exception.ToString().Split('\n').Take(10).Select(line => line.TrimEnd())]),
        ],
    };
}
