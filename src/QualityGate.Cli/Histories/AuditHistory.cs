using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Histories;
using QualityGate.Core.Planning;
using QualityGate.Storage.Histories;

namespace QualityGate.Cli.Histories;

/// <summary>
/// The history around one audit: asked before its runs whom to doubt and what is new, and told after them what was seen. Unless it is required,
/// nothing that goes wrong with it stops an audit or changes what it ends with.
/// </summary>
/// <param name="choice">Where it is, and whether it is required.</param>
/// <param name="output">The folder of the audit, from which it can be brought in later.</param>
/// <param name="terminal">Where to say it.</param>
internal sealed class AuditHistory(HistoryChoice choice, string output, Terminal terminal)
{
    private readonly List<string> _warnings = [];
    private HistoryPlace _place = new HistoryPlace.Nowhere();

    /// <summary>Says of which repository it is the history, and sees to it that it is there if it is required.</summary>
    /// <param name="root">Topmost folder of the repository.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="QualityGateException">The history is required, and there is none (usage) or it cannot be reached (history).</exception>
    public async Task FindAsync(string root, CancellationToken cancellationToken)
    {
        _place = HistoryPlaces.OfAudit(choice.Typed, choice.Configured, root);
        if (choice.Need == HistoryNeed.Welcome)
            return;

        await using IHistoryStore? store = await HistoryStores.OpenAsync(_place, cancellationToken);
        if (store is null)
            throw Missing();
    }

    /// <summary>What is known of the tests; nothing where nobody would use it.</summary>
    /// <param name="root">Topmost folder of the repository.</param>
    /// <param name="profile">What is spent besides: nothing needs no knowledge of whom to doubt.</param>
    /// <param name="compare">What the gate wants to know; null for nothing.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <inheritdoc cref="FindAsync" path="/exception"/>
    public async Task<Hindsight> AskAsync(string root, Profile profile, Func<History, HistoryStanding?>? compare, CancellationToken cancellationToken)
    {
        await FindAsync(root, cancellationToken);
        bool isAboutPlanning = profile != Profile.Quick;
        if (!isAboutPlanning && compare is null)
            return Hindsight.None;

        try
        {
            await using IHistoryStore? store = await HistoryStores.OpenAsync(_place, cancellationToken);
            if (store is null)
                return Hindsight.None;

            StoredHistory stored = await store.ReadAsync(cancellationToken);
            _warnings.AddRange(stored.Unreadable.Select(HistoryAccess.Warning));
            return new Hindsight(
                isAboutPlanning ? TrendReputations.Of(Trends.Of(stored.History)) : Reputations.None,
                compare?.Invoke(stored.History));
        }
        catch (QualityGateException exception) when (exception.Fault.Kind == FaultKind.History && choice.Need == HistoryNeed.Welcome)
        {
            _warnings.Add(exception.Message);
            return Hindsight.None;
        }
    }

    /// <summary>Adds what the audit has seen, and says so.</summary>
    /// <returns>The code that this adds to those of the audit; null for none.</returns>
    public async Task<ExitCode?> TellAsync(Audit audit)
    {
        ExitCode? code = null;
        if (AuditEntries.Of(audit) is { } entry)
        {
            try
            {
                // Not cancellable: what was seen until somebody stopped us is worth as much as the rest.
                await using IHistoryStore? store = await HistoryStores.OpenAsync(_place, CancellationToken.None);
                if (store is not null)
                {
                    await store.AddAsync(entry, CancellationToken.None);
                    await terminal.Output.WriteLineAsync($"History {store.Place}: this audit is in it");
                }
            }
            catch (QualityGateException exception) when (exception.Fault.Kind == FaultKind.History)
            {
                _warnings.Add($"{exception.Message} This audit is not in it; bring it in later with `history import {output}`.");
                code = choice.Need == HistoryNeed.Required ? ExitCode.HistoryUnreachable : null;
            }
        }

        foreach (string warning in _warnings.Distinct())
            await terminal.Error.WriteLineAsync(warning);
        return code;
    }

    private static QualityGateException Missing() => new(
        FaultKind.Usage, "--require-history needs to know where the history is kept: say it with --history, QUALITYGATE_HISTORY or \"history\" in qualitygate.json.");
}
