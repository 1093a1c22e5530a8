namespace QualityGate.Core.Statistics;

/// <summary>How far two tests fail in the same runs: runs that failed both, divided by runs that failed either.</summary>
/// <remarks>P. Jaccard (1912), "The distribution of the flora in the alpine zone", New Phytologist 11, 37-50.</remarks>
internal static class Jaccard
{
    /// <summary>From 0 (no run in common) to 1 (the same runs).</summary>
    /// <remarks>Two tests that never failed share no failure: 0, so that stable tests never form a group.</remarks>
    /// <param name="first">Numbers of the runs in which one test failed, strictly ascending.</param>
    /// <param name="second">The same of the other test.</param>
    /// <exception cref="ArgumentException">Run numbers that do not ascend strictly.</exception>
    public static double Similarity(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        RequireAscending(first, nameof(first));
        RequireAscending(second, nameof(second));

        var (i, j, both) = (0, 0, 0);
        while (i < first.Length && j < second.Length)
        {
            var order = first[i].CompareTo(second[j]);
            if (order == 0) both++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        var either = (double)first.Length + second.Length - both;
        return either == 0 ? 0 : both / either;
    }

    private static void RequireAscending(ReadOnlySpan<int> runs, string name)
    {
        for (var i = 1; i < runs.Length; i++)
        {
            if (runs[i - 1] >= runs[i])
                throw new ArgumentException($"Run {runs[i]} follows run {runs[i - 1]}; run numbers ascend strictly.", name);
        }
    }
}
