using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Watching;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Runs;
using QualityGate.Projects.Git;
using QualityGate.Projects.Suites;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Flows;

/// <summary>The main job in one go: find, build, repeat, judge, report, gate.</summary>
internal sealed class AuditFlow(Terminal terminal, TimeProvider time, Func<string, string?> variable)
{
    public async Task<ExitCode> RunAsync(AuditArguments arguments, CancellationToken interruption)
    {
        AuditOptions options = AuditOptionsReader.Read(arguments, ConfigurationLayers.Read(arguments.Target, variable));
        Watch watch = Watches.For(terminal, options.Runs);
        OutputFolder.Prepare(options.Output);

        string path = await watch.DuringAsync(() => RecordAsync(options, watch, interruption));

        // Judged from what was written, not from what was in memory: so `report` can only say the same again.
        AuditRecord record = await RecordReader.ReadAsync(path, CancellationToken.None);
        return await Closing.WriteAsync(Conclusions.Of(record), options.Output, options.Formats, terminal);
    }

    /// <returns>Path of the record.</returns>
    private async Task<string> RecordAsync(AuditOptions options, Watch watch, CancellationToken interruption)
    {
        using CancellationTokenSource limit = new(options.Timeout ?? Timeout.InfiniteTimeSpan, time);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(interruption, limit.Token);

        DateTimeOffset startedAt = time.GetUtcNow();
        FoundSuites found = await FindAsync(options, watch, stop.Token);
        GitState? git = await GitReader.ReadAsync(found.Root, options.Output, CancellationToken.None);
        AuditSubject subject = Subjects.Of(options, found, git, startedAt);

        using RecordWriter record = RecordWriter.Create(options.Output, subject, options.Policy);
        Broadcast progress = new(record, watch);
        foreach (Fault fault in found.Faults)
            progress.Report(new RunEvent.FaultFound(fault));

        Ending ending = await new Rehearsal(options, found, time).RunAsync(progress, stop.Token);
        progress.Report(new RunEvent.Ended((interruption.IsCancellationRequested, limit.IsCancellationRequested) switch
        {
            (true, _) => Ending.Cancelled,
            (_, true) => Ending.TimedOut,
            _ => ending,
        }));
        return record.FilePath;
    }

    private static async Task<FoundSuites> FindAsync(AuditOptions options, Watch watch, CancellationToken cancellationToken)
    {
        SuiteRequest request = new()
        {
            Path = options.Target,
            Build = options.NoBuild ? BuildChoice.UseExisting : BuildChoice.Build,
            Configuration = options.Configuration,
            Framework = options.Framework,
            Host = options.Host,
            Properties = options.Properties,
            SettingsPath = options.Settings,
            Environment = options.Environment,
        };
        try
        {
            FoundSuites found = await SuiteFinder.FindAsync(request, watch, cancellationToken);

            // What was typed wrongly is said at once, not audited.
            return found.Faults.FirstOrDefault(fault => fault.Kind == FaultKind.Usage) is { } mistake
                ? throw new QualityGateException(mistake)
                : found;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopped during the build: the audit says so, about nothing.
            return new FoundSuites { Root = Environment.CurrentDirectory, Sdk = "" };
        }
    }
}
