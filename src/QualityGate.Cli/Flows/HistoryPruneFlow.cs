using QualityGate.Cli.Histories;
using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Histories;
using QualityGate.Reporting.Histories;
using QualityGate.Storage.Histories;

namespace QualityGate.Cli.Flows;

/// <summary>Removes what is too old from a history.</summary>
internal sealed class HistoryPruneFlow(Terminal terminal, TimeProvider time, Func<string, string?> variable)
{
    // Hundred years: a date further back is none.
    private const int MostDays = 36_500;

    public async Task<ExitCode> RunAsync(HistoryArguments arguments, CancellationToken cancellationToken)
    {
        Retention retention = new(
            OptionText.Number("--keep-days", arguments.KeepDays, 0, MostDays),
            OptionText.Number("--keep-runs", arguments.KeepRuns, 0));
        if (retention is { Days: null, Entries: null })
            throw new QualityGateException(FaultKind.Usage, "Say what to keep: --keep-days, --keep-runs, or both, and then what either of them keeps.");

        await using IHistoryStore store = await HistoryAccess.OpenAsync(arguments, variable, cancellationToken);
        ImmutableArray<EntryKey> all = await store.ListAsync(cancellationToken);
        ImmutableArray<EntryKey> removable = retention.Removable(all, time.GetUtcNow());
        if (!arguments.DryRun)
            await store.RemoveAsync(removable, cancellationToken);
        await terminal.Output.WriteAsync(PruneText.Of(removable, all.Length - removable.Length, store.Place, arguments.DryRun ? PruneMode.DryRun : PruneMode.Removed));
        terminal.Result?.WriteLine(HistoryJson.Of(removable, all.Length - removable.Length, store.Place));
        return ExitCode.Passed;
    }
}
