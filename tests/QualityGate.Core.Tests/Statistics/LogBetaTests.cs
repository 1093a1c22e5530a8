using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class LogBetaTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 3, 1.0 / 12)]
    [InlineData(0.5, 0.5, Math.PI)]
    public void KnownArguments_GiveTheirValue(double a, double b, double beta) =>
        Assert.Equal(Math.Log(beta), LogBeta.Of(a, b), tolerance: 1e-13);
}
