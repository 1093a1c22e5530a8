using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class IncompleteGammaTests
{
    // Q(n, x) is the probability of fewer than n events of a Poisson law with mean x.
    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(3, 2)]
    [InlineData(5, 20)]
    [InlineData(10, 9.5)]
    [InlineData(40, 41)]
    public void WholeShape_IsASumOfPoissonTerms(int shape, double x)
    {
        double term = Math.Exp(-x);
        double sum = term;
        for (int n = 1; n < shape; n++)
        {
            term *= x / n;
            sum += term;
        }

        Assert.Equal(1, IncompleteGamma.Upper(shape, x) / sum, tolerance: 1e-12);
    }

    [Fact]
    public void Zero_IsCertain() => Assert.Equal(1, IncompleteGamma.Upper(2.5, 0));

    // Q(1/2, x) is the complementary error function of the square root: erfc(1) = 0.15729920705.
    [Fact]
    public void HalfShape_IsTheErrorFunction() => Assert.Equal(0.15729920705, IncompleteGamma.Upper(0.5, 1), tolerance: 1e-10);
}
