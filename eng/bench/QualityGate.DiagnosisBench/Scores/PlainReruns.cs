using QualityGate.Core.Verdicts;

namespace QualityGate.DiagnosisBench.Scores;

/// <summary>What plain reruns find: a test of which they show both outcomes.</summary>
internal static class PlainReruns
{
    /// <summary>Whether these runs, all of them, show both outcomes.</summary>
    public static bool Find(FailureRate seen) => seen.Failures > 0 && seen.Failures < seen.Trials;

    /// <summary>
    /// How probable it is that so many runs show both outcomes. Up to the number of runs that were made it is the share of all
    /// choices of so many of them that do (hypergeometric); beyond, as if the rate seen were the true one.
    /// </summary>
    /// <param name="seen">Of the runs that were made.</param>
    /// <param name="runs">How many runs are paid for; what is left of a run shows nothing.</param>
    public static double ChanceWithin(FailureRate seen, double runs)
    {
        int whole = (int)Math.Floor(runs);
        if (whole < 2 || !Find(seen))
            return 0;

        return whole <= seen.Trials
            ? 1 - AllOf(seen.Trials - seen.Failures, seen.Trials, whole) - AllOf(seen.Failures, seen.Trials, whole)
            : 1 - Math.Pow(1 - seen.Point, whole) - Math.Pow(seen.Point, whole);
    }

    /// <summary>Probability that all drawn without putting back are of these.</summary>
    private static double AllOf(int these, int all, int drawn) =>
        drawn > these ? 0 : Enumerable.Range(0, drawn).Aggregate(1.0, (product, place) => product * (these - place) / (all - place));
}
