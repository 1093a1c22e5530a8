using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class SpikeAndSlabTests
{
    private static readonly SpikeAndSlab OneInTen = new(0.1);

    [Fact]
    public void NoRuns_LeaveThePrior() => Assert.Equal(0.1, OneInTen.Flaky(0, 0), tolerance: 1e-12);

    [Fact]
    public void OneFailure_Decides() => Assert.Equal(1, OneInTen.Flaky(1, 1_000));

    // B(1/2, 4 + n) / B(1/2, 4) is a product of fractions: one clean run leaves 4 / 4.5, two 4 / 4.5 * 5 / 5.5.
    [Theory]
    [InlineData(1, 4 / 4.5)]
    [InlineData(2, 4 / 4.5 * 5 / 5.5)]
    [InlineData(3, 4 / 4.5 * 5 / 5.5 * 6 / 6.5)]
    public void CleanRuns_WeighBayesByHand(int runs, double clean) =>
        Assert.Equal(0.1 * clean / ((0.1 * clean) + 0.9), OneInTen.Flaky(0, runs), tolerance: 1e-12);

    [Fact]
    public void CleanRuns_AreTheMeanOverTheSlab() => Assert.All(new[] { 1, 10, 59, 299 }, runs =>
    {
        double clean = MeanOverSlab(rate => Math.Pow(1 - rate, runs));

        Assert.Equal(0.1 * clean / ((0.1 * clean) + 0.9), OneInTen.Flaky(0, runs), tolerance: 1e-6);
    });

    [Fact]
    public void Slab_HasItsMedianNearFivePercent() => Assert.InRange(IncompleteBeta.Inverse(0.5, SpikeAndSlab.SlabFailures, SpikeAndSlab.SlabPasses), 0.04, 0.07);

    [Theory]
    [InlineData(0, 0, 0.5 / 4.5)]
    [InlineData(0, 10, 0.5 / 14.5)]
    [InlineData(3, 10, 3.5 / 14.5)]
    public void MeanRate_IsTheMeanOfTheBetaPosterior(int failures, int trials, double expected) =>
        Assert.Equal(expected, SpikeAndSlab.MeanRate(failures, trials), tolerance: 1e-12);

    [Fact]
    public void NextRun_FailsByWhatOneMoreCleanRunTakesAway() => Claim.HoldsFor(FsCheck.Fluent.Gen.Choose(0, 500), runs =>
    {
        // P(next fails) = 1 - P(n + 1 clean) / P(n clean), straight from the definition.
        double Clean(int n) => (0.1 * Enumerable.Range(0, n).Aggregate(1.0, (product, run) => product * (4 + run) / (4.5 + run))) + 0.9;
        return Math.Abs(OneInTen.NextFails(0, runs) - (1 - (Clean(runs + 1) / Clean(runs)))) < 1e-9;
    });

    [Fact]
    public void Certainty_StaysAsItIs()
    {
        Assert.Equal(0, new SpikeAndSlab(0).Flaky(0, 10));
        Assert.Equal(1, new SpikeAndSlab(1).Flaky(0, 10));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void ShareThatIsNone_IsRefused(double share) => Assert.Throws<ArgumentOutOfRangeException>(() => new SpikeAndSlab(share));

    [Fact]
    public void ImpossibleCounts_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => OneInTen.Flaky(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SpikeAndSlab.MeanRate(2, 1));
    }

    [Fact]
    public void UndetectedFlakes_AddUp()
    {
        Assert.Equal(0, UndetectedFlakes.Expected([]));
        Assert.Equal(
            OneInTen.Flaky(0, 20) + OneInTen.Flaky(0, 20) + new SpikeAndSlab(0.5).Flaky(0, 3),
            UndetectedFlakes.Expected([(OneInTen, 20), (OneInTen, 20), (new SpikeAndSlab(0.5), 3)]),
            tolerance: 1e-12);
    }

    /// <summary>By the midpoint rule over the square root of the rate, in which the slab has no pole.</summary>
    private static double MeanOverSlab(Func<double, double> of)
    {
        const int Steps = 200_000;
        double Density(double root) => Math.Pow(1 - (root * root), SpikeAndSlab.SlabPasses - 1);
        double[] roots = [.. Enumerable.Range(0, Steps).Select(step => (step + 0.5) / Steps)];
        return roots.Sum(root => Density(root) * of(root * root)) / roots.Sum(Density);
    }
}
