using QualityGate.Core.Faults;
using QualityGate.Core.Quarantines;

namespace QualityGate.Cli.Flows;

/// <summary>Finds the entry that somebody means by its selector, or by a part of it that no other entry has.</summary>
internal static class QuarantineRemoval
{
    /// <param name="typed">The selector.</param>
    /// <param name="project">The project of the entry; null for any.</param>
    /// <param name="quarantine">Where to look.</param>
    /// <exception cref="QualityGateException">There is no such entry, or there are several (usage).</exception>
    public static QuarantineEntry Find(string typed, string? project, Quarantine quarantine)
    {
        ImmutableArray<QuarantineEntry> entries = [.. quarantine.Entries.Where(entry => project is null || entry.Project == project)];
        ImmutableArray<QuarantineEntry> exact = [.. entries.Where(entry => entry.Id == typed)];
        ImmutableArray<QuarantineEntry> found = exact.IsEmpty ? [.. entries.Where(entry => entry.Id.Contains(typed, StringComparison.OrdinalIgnoreCase))] : exact;
        return found switch
        {
            [var only] => only,
            [] => throw new QualityGateException(FaultKind.Usage, $"There is nothing like '{typed}' in quarantine{NearestName.Hint(typed, entries.Select(entry => entry.Id))}. `quarantine list` shows what there is."),
            _ when exact.IsEmpty => throw new QualityGateException(FaultKind.Usage, $"'{typed}' may be any of {string.Join(", ", found.Select(entry => entry.Id))}. Type more of the selector."),
            _ => throw new QualityGateException(FaultKind.Usage, $"'{typed}' is there for several projects: name one with --project, out of {string.Join(", ", found.Select(entry => entry.Project ?? "(any)"))}."),
        };
    }
}
