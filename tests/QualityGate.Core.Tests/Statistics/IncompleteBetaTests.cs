using FsCheck.Fluent;
using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class IncompleteBetaTests
{
    // Computed with forty digits.
    [Theory]
    [InlineData(0.3, 2, 5, 0.579825)]
    [InlineData(0.5, 0.5, 0.5, 0.5)]
    [InlineData(0.01, 30, 1000, 3.72373219904932084e-7)]
    [InlineData(0.9, 200, 15, 0.0518564204468712089)]
    public void KnownArguments_GiveTheirValue(double x, double a, double b, double expected) =>
        Assert.Equal(1, IncompleteBeta.Of(x, a, b) / expected, tolerance: 1e-11);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void EndsOfTheRange_AreExact(double x, double expected) => Assert.Equal(expected, IncompleteBeta.Of(x, 3, 4));

    [Fact]
    public void WholeArguments_GiveTheBinomialTail() =>
        Claim.HoldsFor(Any.CountsUpTo(60).Zip(Any.Rate), x =>
        {
            var ((failures, trials), rate) = x;
            var tail = Binomial.Probabilities(trials + 1, rate).Skip(failures + 1).Sum();
            return Math.Abs(IncompleteBeta.Of(rate, failures + 1, trials - failures + 1) - tail) < 1e-12;
        });

    [Fact]
    public void Swapped_IsTheComplement() =>
        Claim.HoldsFor(Any.Counts.Zip(Any.Rate), x =>
        {
            var ((a, b), rate) = x;
            return Math.Abs(IncompleteBeta.Of(rate, a + 0.5, b) + IncompleteBeta.Of(1 - rate, b, a + 0.5) - 1) < 1e-11;
        });

    [Fact]
    public void Inverse_LeadsBack() =>
        Claim.HoldsFor(Any.Counts.Zip(Any.Rate), x =>
        {
            var ((a, b), probability) = x;
            return Math.Abs(IncompleteBeta.Of(IncompleteBeta.Inverse(probability, a + 1, b), a + 1, b) - probability) < 1e-11;
        });

    [Theory]
    [InlineData(500_000, 500_000)]
    [InlineData(1, 1_000_000)]
    [InlineData(1_000_000_000, 1_000_000_000)]
    public void MedianOfManyTrials_LiesNearTheMean(double a, double b) =>
        Assert.Equal(a / (a + b), IncompleteBeta.Inverse(0.5, a, b), tolerance: 1e-6);
}
