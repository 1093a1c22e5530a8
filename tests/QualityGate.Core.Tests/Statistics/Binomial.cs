namespace QualityGate.Core.Tests.Statistics;

/// <summary>The binomial law by its recurrence: slow, obvious, and sharing nothing with the code under test.</summary>
internal static class Binomial
{
    /// <summary>The probability of each number of failures from 0 to <paramref name="trials"/>.</summary>
    public static double[] Probabilities(int trials, double rate)
    {
        double[] probabilities = [1];
        for (var trial = 0; trial < trials; trial++)
        {
            var next = new double[probabilities.Length + 1];
            for (var failures = 0; failures < probabilities.Length; failures++)
            {
                next[failures] += probabilities[failures] * (1 - rate);
                next[failures + 1] += probabilities[failures] * rate;
            }

            probabilities = next;
        }

        return probabilities;
    }

    /// <summary>The probability that the interval of what was seen contains the true rate.</summary>
    public static double Coverage(int trials, double rate, Func<int, Core.Statistics.Interval> intervalOf) =>
        Probabilities(trials, rate)
            .Where((_, failures) => intervalOf(failures) is var seen && seen.Lower <= rate && rate <= seen.Upper)
            .Sum();
}
