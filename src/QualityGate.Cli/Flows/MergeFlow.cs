using QualityGate.Cli.Histories;
using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Gates;
using QualityGate.Core.Merges;
using QualityGate.Core.Planning;
using QualityGate.Reporting;
using QualityGate.Storage.Merges;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Flows;

/// <summary>The shards of an audit in, the whole audit out: its record, its reports and the gate's decision.</summary>
internal sealed class MergeFlow(Terminal terminal, Func<string, string?> variable)
{
    public async Task<ExitCode> RunAsync(MergeArguments arguments, CancellationToken cancellationToken)
    {
        string output = Path.GetFullPath(arguments.Output ?? AuditOptionsReader.DefaultOutput);
        ImmutableArray<ReportFormat<Conclusion>> formats = FormatNames.Read(arguments.Formats);
        HistoryChoice choice = HistoryChoice.Of(arguments.History, arguments.RequireHistory, ConfigurationLayers.Read(AuditOptionsReader.DefaultTarget, variable));
        ImmutableArray<ShardRecord>.Builder shards = ImmutableArray.CreateBuilder<ShardRecord>();
        foreach (string path in ShardFolders.Find(arguments.Places, output))
            shards.Add(await ShardRecordReader.ReadAsync(path, cancellationToken));

        MergedRecord merged = Merge.Of(shards.ToImmutable());
        AuditHistory history = new(choice, output, terminal);
        await history.FindAsync(HistoryAccess.Root, cancellationToken);
        OutputFolder.Prepare(output);
        AuditRecord record = await RecordReader.ReadAsync(MergedRecordWriter.Write(output, merged), cancellationToken);
        await terminal.Output.WriteLineAsync($"Merged  {shards.Count} shards of {record.Subject.Target}");
        ExitCode code = await Closing.WriteAsync(Conclusions.Of(record), output, formats, Gating.Now, history, terminal);
        if (Planners.For(record.Subject.Settings, record.Scans).Next(record.Ledger) is not null)
            await terminal.Output.WriteLineAsync("Left    what the audit may spend besides; `audit --resume`, with this folder as --output, goes on with it");
        return code;
    }
}
