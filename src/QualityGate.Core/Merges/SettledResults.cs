using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Merges;

/// <summary>
/// What a run that was cut short has shown in the end, with the runs that completed it. A failure there counts once it was seen in full
/// company, and the company that counts is that of its part: so it has to be settled before the parts are joined.
/// </summary>
internal static class SettledResults
{
    /// <param name="suite">All that the part has seen of the suite.</param>
    /// <param name="run">The run.</param>
    /// <param name="completing">Those that completed it; none for a run that came to its end.</param>
    public static ImmutableArray<Observation> Of(SuiteLedger suite, SuiteRun run, ImmutableArray<SuiteRun> completing)
    {
        if (completing.IsEmpty)
            return run.Observations;

        Func<int, Outcome> letter = suite.LettersOf(suite.Columns.Select(column => column.Number).ToImmutableArray().IndexOf(run.Planned.Number));
        return
        [
            .. completing.Prepend(run)
                .SelectMany(each => each.Observations)
                .Where(seen => (suite.Roster.PlaceOf(seen.Test) ?? suite.Roster.PlaceOf(seen.Test.WholeMethod)) is { } place && letter(place) == seen.Outcome)
                .DistinctBy(seen => seen.Test),
        ];
    }
}
