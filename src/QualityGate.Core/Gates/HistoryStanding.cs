using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Histories;

namespace QualityGate.Core.Gates;

/// <summary>What the history of the default branch knew when an audit was begun: where there is no baseline, tests are new against it.</summary>
/// <param name="Branch">The default branch.</param>
/// <param name="Entries">Audits and result files of it; at least 1.</param>
/// <param name="Known">Its tests as they were last.</param>
public sealed record HistoryStanding(string Branch, int Entries, AuditBaseline Known)
{
    /// <summary>
    /// Null when nothing is known of any of the branches. Local changes are nobody's branch: what somebody tried out must not make
    /// anything known.
    /// </summary>
    /// <param name="history">All that is known.</param>
    /// <param name="branches">What the default branch may be called; the first of which anything is known.</param>
    /// <param name="present">The audit, which is not held against itself.</param>
    public static HistoryStanding? Of(History history, IEnumerable<string> branches, AuditSubject present) => branches
        .Select(branch => (Name: branch, History: history.On(branch).Before(present.StartedAt).OfCommits()))
        .Where(branch => !branch.History.Entries.IsEmpty)
        .Select(branch => new HistoryStanding(branch.Name, branch.History.Entries.Length, HistoryBaseline.Of(branch.History)))
        .FirstOrDefault();
}
