using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class LogGammaTests
{
    // Computed with forty digits.
    [Theory]
    [InlineData(1e-5, 11.5129196928958257)]
    [InlineData(0.5, 0.572364942924700087)]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3.5, 1.20097360234707422)]
    [InlineData(15.99, 27.8718644759400122)]
    [InlineData(16, 27.8992713838408916)]
    [InlineData(100, 359.134205369575399)]
    [InlineData(1_000_001, 12815518.3846581696)]
    public void KnownArgument_GivesItsLogarithm(double x, double expected) =>
        Assert.Equal(expected, LogGamma.Of(x), tolerance: 1e-14 * Math.Max(3, expected));

    [Fact]
    public void OneStepUp_AddsTheLogarithmOfTheArgument() =>
        Claim.HoldsFor(Any.Counts, c => Math.Abs(LogGamma.Of(c.Trials + 1) - LogGamma.Of(c.Trials) - Math.Log(c.Trials)) < 1e-10);
}
