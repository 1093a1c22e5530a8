using QualityGate.Core.Verdicts;
using QualityGate.DiagnosisBench.Scores;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Tests.Scores;

public class BaseRateClassesTests
{
    // What is tested here is internal, so rows carry it as text.
    [Theory]
    [InlineData("Flaky", 10, 100, "Frequent")]
    [InlineData("Flaky", 9, 100, "Occasional")]
    [InlineData("Flaky", 1, 100, "Occasional")]
    [InlineData("Flaky", 1, 101, "Rare")]
    [InlineData("Flaky", 0, 0, "Rare")]
    [InlineData("Order", 50, 100, "Order")]
    [InlineData("Sensitive", 0, 100, "Sensitive")]
    public void Class_GoesByRateOrKind(string kind, int failures, int runs, string expected) => Assert.Equal(
        expected,
        BaseRateClasses.Of(Audited.Specimen("A.B", Enum.Parse<SpecimenKind>(kind)), new FailureRate(failures, runs)).ToString());

    [Fact]
    public void RunsOfTheAuthorAndOfTheBench_CountTogether()
    {
        Specimen specimen = Audited.Specimen("A.B", SpecimenKind.Flaky) with { BaseRate = new FailureRate(3, 100) };
        Sighting sighting = Audited.Sighting(specimen, null) with { Reruns = new FailureRate(2, 400) };

        Assert.Equal((new FailureRate(5, 500), BaseRateClass.Occasional), (sighting.BaseRate, sighting.Class));
    }
}
