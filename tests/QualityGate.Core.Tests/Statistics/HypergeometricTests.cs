using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class HypergeometricTests
{
    [Fact]
    public void FewPlaces_BoundTheRange()
    {
        var law = new Hypergeometric(Failures: 7, TrialsA: 4, TrialsB: 5);

        Assert.Equal((2, 4), (law.Lowest, law.Highest));
    }

    [Fact]
    public void Probabilities_AreThoseOfTheUrn()
    {
        var law = new Hypergeometric(Failures: 4, TrialsA: 4, TrialsB: 4);

        Assert.Equal(
            [1 / 70.0, 16 / 70.0, 36 / 70.0, 16 / 70.0, 1 / 70.0],
            Enumerable.Range(0, 5).Select(k => Math.Exp(law.LogProbability(k))),
            (expected, actual) => Math.Abs(expected - actual) < 1e-13);
    }
}
