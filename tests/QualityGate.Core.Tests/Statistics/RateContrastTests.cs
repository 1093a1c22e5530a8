using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public class RateContrastTests
{
    [Fact]
    public void AlwaysAgainstNever_IsWorthMoreWithEveryPair()
    {
        // The certain bet pays 2 for every trial, and a third of the money is on it.
        Assert.InRange(RateContrast.Log(6, 6, 0, 6), Math.Log(Math.Pow(2, 12) / 3), Math.Log(Math.Pow(2, 12) / 2));
        Assert.True(RateContrast.Log(7, 7, 0, 7) > RateContrast.Log(6, 6, 0, 6));
    }

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(3, 6, 3, 6)]
    [InlineData(0, 5, 5, 5)]
    [InlineData(5, 5, 0, 0)]
    public void NoMoreHitsThanTheOthers_IsWorthNothing(int hits, int trials, int otherHits, int otherTrials) =>
        Assert.Equal(0, RateContrast.Log(hits, trials, otherHits, otherTrials));

    [Fact]
    public void OneSidedFigures_MatchTheFormula()
    {
        // hits 2 of 4, never in 4 others: B(2.5, 2.5) / B(0.5, 0.5) = 3/128, B(0.5, 4.5) / B(0.5, 0.5) = 35/128.
        double bets = ((3.0 / 128) + (3.0 / 128 * 35 / 128)) / 3;
        double single = Math.Pow(0.25, 2) * Math.Pow(0.75, 6);

        Assert.Equal(Math.Log(bets / single), RateContrast.Log(2, 4, 0, 4), tolerance: 1e-9);
    }

    [Fact]
    public void NoDifference_IsHardlyEverTakenForOne_HoweverOftenOneLooks()
    {
        Random chance = new(20_240_229);
        int alarms = Enumerable.Range(0, 4_000).Count(_ => IsEverWorth(100, 0.5, 60, chance));

        // At most 1 in 100 by Ville's inequality, 40 of 4,000; four standard deviations above that.
        Assert.InRange(alarms, 0, 65);
    }

    private static bool IsEverWorth(double worth, double rate, int pairs, Random chance)
    {
        (int hits, int otherHits) = (0, 0);
        for (int pair = 1; pair <= pairs; pair++)
        {
            hits += chance.NextDouble() < rate ? 1 : 0;
            otherHits += chance.NextDouble() < rate ? 1 : 0;
            if (RateContrast.Log(hits, pair, otherHits, pair) >= Math.Log(worth))
                return true;
        }

        return false;
    }
}
