using QualityGate.Core.Runs;

namespace QualityGate.Core.Histories;

/// <summary>A strip, counted, without the runs that say nothing of one test.</summary>
/// <param name="Failures">Failures of any kind.</param>
/// <param name="Trials">Passes and failures.</param>
/// <param name="Flips">How often a trial ended otherwise than the one before it.</param>
/// <param name="IsSeen">Whether there is anything in it, if only that it was skipped.</param>
internal readonly record struct StripCount(int Failures, int Trials, int Flips, bool IsSeen)
{
    public int Pairs => Math.Max(0, Trials - 1);

    /// <summary>One for each of the strips.</summary>
    public static ImmutableArray<StripCount> Of(ConditionEntry conditions) => [.. conditions.Strips.Select(strip => Of(strip, conditions.Runs))];

    private static StripCount Of(string strip, ImmutableArray<EntryRun> runs)
    {
        StripCount count = default;
        bool? hasFailed = null;
        for (int column = 0; column < strip.Length; column++)
        {
            Outcome outcome = runs[column].IsMassFailure ? Outcome.NotObserved : Outcomes.FromLetter(strip[column]);
            count = count with { IsSeen = count.IsSeen || outcome.IsSeen() };
            if (!outcome.IsTrial())
                continue;

            bool fails = outcome.IsFailure();
            count = count with
            {
                Failures = count.Failures + (fails ? 1 : 0),
                Trials = count.Trials + 1,
                Flips = count.Flips + (hasFailed is { } before && before != fails ? 1 : 0),
            };
            hasFailed = fails;
        }

        return count;
    }
}
