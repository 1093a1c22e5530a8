using QualityGate.Cli.Histories;
using QualityGate.Cli.Options;
using QualityGate.Cli.Shards;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Watching;
using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Core.Histories;
using QualityGate.Core.Ledgers;
using QualityGate.Projects.Git;
using QualityGate.Projects.Suites;
using QualityGate.Runner.Conditions;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Flows;

/// <summary>The main job in one go: find, build, repeat, judge, report, gate.</summary>
internal sealed class AuditFlow(Terminal terminal, TimeProvider time, Func<string, string?> variable)
{
    public async Task<ExitCode> RunAsync(AuditArguments arguments, CancellationToken interruption)
    {
        string target = arguments.Target ?? AuditOptionsReader.DefaultTarget;
        AuditOptions typed = AuditOptionsReader.Read(arguments, ConfigurationLayers.Read(target, variable, arguments.Policy));
        AuditOptions options = typed with { Runs = MachineAbility.Checked(typed.Runs) with { Shard = ShardChoice.Read(arguments, variable) } };
        if (options.Runs.Shard is { } shard)
            await terminal.Output.WriteLineAsync(ShardText.Of(shard, arguments, variable));
        Watch watch = Watches.For(terminal, options.Runs, Ledger.Empty());
        OutputFolder.Prepare(options.Output);

        AuditHistory history = new(options.History, options.Output, terminal);
        string path = await watch.DuringAsync(() => RecordAsync(options, history, watch, interruption));
        return await Closing.WriteAsync(path, options, history, terminal);
    }

    /// <returns>Path of the record.</returns>
    private async Task<string> RecordAsync(AuditOptions options, AuditHistory history, Watch watch, CancellationToken interruption)
    {
        using StopSignal stop = new(options.Timeout, time, interruption);
        DateTimeOffset startedAt = time.GetUtcNow();
        GitComparison? comparison = await ChangedSince.CompareAsync(options, options.Since, watch, CancellationToken.None);
        FoundSuites found = await FindAsync(options, watch, stop.Token);
        GitState? git = await GitReader.ReadAsync(found.Root, options.Output, CancellationToken.None);
        AuditSubject subject = Subjects.Of(options, found, git, CiBranch.Find(variable), startedAt) with
        {
            Since = comparison is null ? null : new ComparedCommit(comparison.Reference, comparison.Commit),
            RunKey = options.Runs.Shard is null ? null : RunKeys.Find(variable),
        };
        GateFacts facts = RepositoryFacts.Read(found.Root, options.Baseline, options.Policy, Days.Of(startedAt));
        Hindsight hindsight = await history.AskAsync(found.Root, options.Runs.Profile, await ComparisonAsync(options, subject, facts, found.Root), CancellationToken.None);
        using RecordWriter record = RecordWriter.Create(options.Output, subject, options.Policy, facts with { History = hindsight.Standing });
        return await new Recording(options with { Quarantine = facts.Quarantine }, record, watch, time).RunAsync(found, comparison, Ledger.Empty(), [], hindsight.Reputations, stop);
    }

    // What a team has accepted says what is new; only where it never has, the past does.
    private async Task<Func<History, HistoryStanding?>?> ComparisonAsync(AuditOptions options, AuditSubject subject, GateFacts facts, string root)
    {
        if (facts.Baseline is not null)
            return null;

        ImmutableArray<string> branches = await DefaultBranch.FindAsync(options.DefaultBranch, variable, root, CancellationToken.None);
        return past => HistoryStanding.Of(past, branches, subject);
    }

    private static async Task<FoundSuites> FindAsync(AuditOptions options, Watch watch, CancellationToken cancellationToken)
    {
        try
        {
            return await SuiteSearch.RunAsync(options, watch, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopped during the build: the audit says so, about nothing.
            return new FoundSuites { Root = Environment.CurrentDirectory, Sdk = "" };
        }
    }
}
