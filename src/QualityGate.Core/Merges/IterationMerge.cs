using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Merges;

/// <summary>The runs of a suite whose iterations were shared out, in the order in which a whole audit would have made them.</summary>
internal static class IterationMerge
{
    /// <param name="suite">The suite.</param>
    /// <param name="records">All parts, in order.</param>
    public static IEnumerable<SuiteRun> Of(Discovery suite, ImmutableArray<ShardRecord> records) => records
        .SelectMany(record => Places(record.RunsOf(suite.Suite), RunNumbers.LastForeseen(suite, record.Subject.Settings)))
        .OrderBy(placed => placed.Place)
        .Select(placed => placed.Run);

    // What repeats or completes a run stands behind it, as it did where it was made.
    private static IEnumerable<(int Place, SuiteRun Run)> Places(ImmutableArray<SuiteRun> runs, int foreseen)
    {
        int place = 0;
        foreach (SuiteRun run in runs)
        {
            place = run.Planned.Number <= foreseen ? run.Planned.Number : place;
            yield return (place, run);
        }
    }
}
