namespace QualityGate.Core.Statistics;

/// <summary>
/// Looks for one change of a failure rate in a row of groups of runs, such as the audits of successive commits, and abstains where
/// one rate explains them about as well, or where they scatter so much that neither one rate nor two do.
/// </summary>
/// <remarks>
/// The Bayes factor of a single change at an unknown place, all places alike, against none: A. F. M. Smith (1975), "A Bayesian
/// approach to inference about a change-point in a sequence of random variables", Biometrika 62, 407-416, for binomial counts and
/// under the prior beta(1/2, 1/2) of H. Jeffreys (1946) for each rate. If nothing has changed, it exceeds k with a probability of at
/// most 1/k (Markov's inequality), and 150 is where R. E. Kass and A. E. Raftery (1995), "Bayes factors", JASA 90, 773-795, see very
/// strong evidence. Groups scatter more than a binomial law allows where an outage fails all runs of one audit: the logarithm is
/// divided by Pearson's estimate of the dispersion, as for a quasi-likelihood (P. McCullagh and J. A. Nelder (1989), "Generalized
/// Linear Models", 9.2), here that of the side that scatters more.
/// </remarks>
internal static class ChangePointSearch
{
    /// <summary>The Bayes factor from which on there is a change.</summary>
    public const double VeryStrong = 150;

    /// <summary>A single group may be an accident of its day, so each side has at least so many.</summary>
    public const int LeastGroups = 2;

    /// <summary>How probable it is that the true place lies in the range that is given.</summary>
    public const double Credibility = 0.95;

    /// <summary>Null when nothing is to be seen.</summary>
    /// <param name="groups">In the order of time.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 &lt;= failures &lt;= trials in one of the groups.</exception>
    public static ChangePoint? Find(ImmutableArray<(int Failures, int Trials)> groups)
    {
        foreach ((int failures, int trials) in groups)
            Require.Counts(failures, trials);
        if (groups.Length < 2 * LeastGroups)
            return null;

        (int Failures, int Trials)[] sums = SumsOf(groups);
        (int Place, double Log)[] splits =
        [
            .. Enumerable.Range(LeastGroups, groups.Length - (2 * LeastGroups) + 1).Select(place => (place, Evidence(sums[place]) + Evidence(Between(sums, place, groups.Length)))),
        ];
        (int best, double most) = splits.MaxBy(split => split.Log);
        double dispersion = Math.Max(Dispersion(groups[..best]), Dispersion(groups[best..]));
        double log = (most + Math.Log(splits.Average(split => Math.Exp(split.Log - most))) - Evidence(sums[^1])) / dispersion;
        if (log < Math.Log(VeryStrong))
            return null;

        ImmutableArray<int> plausible = Plausible([.. splits.Select(split => (split.Place, Math.Exp((split.Log - most) / dispersion)))]);
        return new ChangePoint(plausible.Min(), best, plausible.Max(), log);
    }

    private static (int Failures, int Trials)[] SumsOf(ImmutableArray<(int Failures, int Trials)> groups)
    {
        (int Failures, int Trials)[] sums = new (int, int)[groups.Length + 1];
        for (int i = 0; i < groups.Length; i++)
            sums[i + 1] = (checked(sums[i].Failures + groups[i].Failures), checked(sums[i].Trials + groups[i].Trials));
        return sums;
    }

    private static (int Failures, int Trials) Between((int Failures, int Trials)[] sums, int from, int to) =>
        (sums[to].Failures - sums[from].Failures, sums[to].Trials - sums[from].Trials);

    private static double Evidence((int Failures, int Trials) group) =>
        LogBeta.Of(group.Failures + 0.5, group.Trials - group.Failures + 0.5) - LogBeta.Of(0.5, 0.5);

    /// <summary>Pearson's chi-square over its degrees of freedom; at least 1, which is what a binomial law has.</summary>
    private static double Dispersion(ImmutableArray<(int Failures, int Trials)> side)
    {
        double rate = (double)side.Sum(group => group.Failures) / Math.Max(1, side.Sum(group => group.Trials));
        if (rate is 0 or 1)
            return 1;

        double square = side.Where(group => group.Trials > 0).Sum(group => Math.Pow(group.Failures - (group.Trials * rate), 2) / (group.Trials * rate * (1 - rate)));
        return Math.Max(1, square / (side.Length - 1));
    }

    // The smallest set of places that holds the credibility; the range that is reported reaches from its first to its last.
    private static ImmutableArray<int> Plausible(ImmutableArray<(int Place, double Weight)> places)
    {
        double left = Credibility * places.Sum(place => place.Weight);
        ImmutableArray<int>.Builder set = ImmutableArray.CreateBuilder<int>();
        foreach ((int place, double weight) in places.OrderByDescending(place => place.Weight).ThenBy(place => place.Place))
        {
            if (left <= 0)
                break;
            set.Add(place);
            left -= weight;
        }

        return set.ToImmutable();
    }
}
