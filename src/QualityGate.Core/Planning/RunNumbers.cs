using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>
/// The numbers that runs of whole suites bear. A whole audit counts them. In a part of an audit each run bears the number that it
/// would have there, if no run had to be repeated or completed; runs that do that have numbers behind all of those, of which each
/// part takes its own.
/// </summary>
internal static class RunNumbers
{
    /// <summary>The number of the next run under a condition.</summary>
    /// <param name="suite">What was seen so far.</param>
    /// <param name="settings">What was asked for.</param>
    /// <param name="place">0-based place of the condition among those that the suite is run under.</param>
    /// <param name="done">How many runs under it count already.</param>
    public static int Of(SuiteLedger suite, RunSettings settings, int place, int done)
    {
        if (settings.Shard is not { } shard)
            return suite.NextNumber;

        int number = (shard.IterationAfter(done) * settings.ConditionsFor(suite.Discovery).Length) + place + 1;
        return suite.Runs.Any(run => run.Number == number) ? Further(suite, settings) : number;
    }

    /// <summary>The number of a run that nobody could foresee.</summary>
    public static int Further(SuiteLedger suite, RunSettings settings)
    {
        if (settings.Shard is not { } shard)
            return suite.NextNumber;

        int foreseen = LastForeseen(suite.Discovery, settings);
        return suite.Runs.Select(run => run.Number).Where(number => number > foreseen).DefaultIfEmpty(foreseen + shard.Index - shard.Total).Max() + shard.Total;
    }

    /// <summary>The highest number of a run that was asked for, in all parts together.</summary>
    public static int LastForeseen(Discovery discovery, RunSettings settings) => settings.Runs * settings.ConditionsFor(discovery).Length;
}
