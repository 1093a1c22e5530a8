using System.Globalization;
using QualityGate.Cli.Histories;
using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Watching;
using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Projects.Git;
using QualityGate.Projects.Suites;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Flows;

/// <summary>Goes on with an audit that was stopped or killed, from its record: no finished run is made again.</summary>
internal sealed class ResumeFlow(Terminal terminal, TimeProvider time, Func<string, string?> variable)
{
    public async Task<ExitCode> RunAsync(AuditArguments arguments, CancellationToken interruption)
    {
        string output = AuditOptionsReader.Output(arguments);
        using UnfinishedRecord before = await UnfinishedRecord.OpenAsync(output, interruption);
        string target = await ResumedTarget.FindAsync(arguments.Target, before.Record.Subject, interruption);
        AuditOptions options = ResumedOptions.Of(arguments, before.Record, target, ConfigurationLayers.Read(target, variable));
        if (IsFinished(before.Record, options))
        {
            await terminal.Output.WriteLineAsync(NothingToResume(before.Record.Subject));
            return await Closing.WriteAsync(output, options, new AuditHistory(options.History, options.Output, terminal), terminal);
        }

        Watch watch = Watches.For(terminal, options.Runs, before.Record.Ledger);
        AuditHistory history = new(options.History, options.Output, terminal);
        string path = await watch.DuringAsync(() => RecordAsync(before, options, history, watch, interruption));
        return await Closing.WriteAsync(path, options, history, terminal);
    }

    /// <returns>Path of the record.</returns>
    private async Task<string> RecordAsync(UnfinishedRecord before, AuditOptions options, AuditHistory history, Watch watch, CancellationToken interruption)
    {
        using StopSignal stop = new(options.Timeout, time, interruption);
        GitComparison? comparison = await ChangedSince.CompareAsync(options, before.Record.Subject.Since?.Commit, watch, CancellationToken.None);
        FoundSuites found = await FindAsync(before.Record, options, watch, stop.Token);
        Continuity.Require(before.Record, found);

        Hindsight hindsight = await history.AskAsync(found.Root, options.Runs.Profile, compare: null, CancellationToken.None);
        RunEvent.Resumed resumed = new(time.GetUtcNow(), options.Runs.Runs);
        using RecordWriter record = before.Resume(resumed);
        watch.Report(resumed);
        return await new Recording(options with { Quarantine = before.Record.Facts.Quarantine }, record, watch, time).RunAsync(found, comparison, before.Record.Ledger, before.Record.Scans, hindsight.Reputations, stop);
    }

    /// <summary>What is still there as it was is not built again.</summary>
    private static async Task<FoundSuites> FindAsync(AuditRecord before, AuditOptions options, Watch watch, CancellationToken cancellationToken)
    {
        FoundSuites present = await SuiteSearch.RunAsync(options with { NoBuild = true }, watch, cancellationToken);
        return options.NoBuild || (present.Faults.IsEmpty && Continuity.HasSameBuild(before, present))
            ? present
            : await SuiteSearch.RunAsync(options, watch, cancellationToken);
    }

    // Parts of an audit spend nothing besides their runs: that is for whoever has put them together.
    private static bool IsFinished(AuditRecord before, AuditOptions options) =>
        before.Ending == Ending.Finished
        && options.Runs.Runs == before.Subject.Settings.Runs
        && (before.Subject.Parts.IsEmpty || Planners.For(options.Runs, before.Scans).Next(before.Ledger) is null);

    private static string NothingToResume(AuditSubject subject) => string.Create(
        CultureInfo.InvariantCulture,
        $"The audit of {subject.Target} that was begun on {subject.StartedAt:yyyy-MM-dd HH:mm} (UTC{subject.StartedAt:zzz}) is finished: there is nothing to resume. Raise --runs to add to it, or leave out --resume to begin a new one.");
}
