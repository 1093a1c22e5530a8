using QualityGate.Core.Ledgers;
using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>
/// How well each test explains, by having run before another or not, how that one ended in orders that were seen anyway. It costs no
/// run, and after a few orders most tests are out of the question; what is left of it is where a search begins. A test that ran just
/// as often before what did not change gets nothing: it would take a cleaner to explain that.
/// </summary>
internal sealed class Explanations
{
    /// <summary>How much worse than the best an explanation may be and still count as good, as a logarithm: less than one run makes.</summary>
    private const double Tie = 0.3;

    private readonly OrderSightings _numbering;
    private readonly double[] _bets;

    private Explanations(OrderSightings numbering, double[] bets) => (_numbering, _bets) = (numbering, bets);

    /// <summary>
    /// How far the order explains it at all, as the logarithm of a bet that is spread evenly over all tests; hardly above 0 for a
    /// test that is flaky by itself.
    /// </summary>
    public double Weight => _bets.Length == 0 ? 0 : Math.Log(_bets.Average(Math.Exp));

    /// <param name="numbering">Where the sightings are from.</param>
    /// <param name="sightings">Each with the first place from which on tests can have made the difference, and whether they did.</param>
    public static Explanations Of(OrderSightings numbering, IEnumerable<(OrderSighting Seen, int From, bool IsHit)> sightings)
    {
        int[] hits = new int[numbering.Tests];
        int[] trials = new int[numbering.Tests];
        (int allHits, int all) = (0, 0);
        foreach ((OrderSighting seen, int from, bool isHit) in sightings)
        {
            (allHits, all) = (allHits + (isHit ? 1 : 0), all + 1);
            foreach (int number in seen.Order.Numbers.AsSpan(from, seen.Place - from))
            {
                trials[number]++;
                hits[number] += isHit ? 1 : 0;
            }
        }

        // Most tests share their numbers with many others.
        Dictionary<(int, int), double> known = [];
        double[] bets = new double[numbering.Tests];
        for (int number = 0; number < bets.Length; number++)
        {
            (int, int) counts = (hits[number], trials[number]);
            if (!known.TryGetValue(counts, out double bet))
                known[counts] = bet = Bet(hits[number], trials[number], allHits - hits[number], all - trials[number]);
            bets[number] = bet;
        }

        return new Explanations(numbering, bets);
    }

    /// <summary>The logarithm of a bet on that test; of one that explains nothing that of nothing.</summary>
    public double By(TestId test) => _numbering.NumberOf(test) is { } number ? _bets[number] : double.NegativeInfinity;

    /// <summary>Those that explain it about as well as the best, in the same order; empty when none explains anything.</summary>
    public ImmutableArray<TestId> BestAmong(ImmutableArray<TestId> tests)
    {
        double best = tests.Select(By).DefaultIfEmpty(double.NegativeInfinity).Max();
        return best <= 0 ? [] : [.. tests.Where(test => By(test) >= best - Tie)];
    }

    private static double Bet(int hits, int trials, int otherHits, int otherTrials) => (long)hits * otherTrials > (long)otherHits * trials
        ? RateContrast.Log(hits, trials, otherHits, otherTrials)
        : double.NegativeInfinity;
}
