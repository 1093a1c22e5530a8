using QualityGate.Core.Verdicts;
using QualityGate.DiagnosisBench.Tables;
using QualityGate.DiagnosisBench.Scores;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Tests.Tables;

public class RecallTableTests
{
    [Fact]
    public void EachClass_IsARow_WithOursAndTheRerunsBesideIt()
    {
        Sighting found = Frequent("Zoo.Tests.One", Audited.Flaky);
        Sighting overlooked = Frequent("Zoo.Tests.Two", Audited.Stable);

        string[] lines = RecallTable.Of([found, overlooked]).ToString().Split('\n');

        Assert.Equal("| Zoo | fails in >= 10 % of plain runs | 2 | 1 of 2, 50 % [9, 91] | 95 %, **missed** | 50 % | 60 % | 100 % |", lines[2]);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public void WithoutReruns_ThereIsNothingToCompareWith()
    {
        Sighting alone = Frequent("Zoo.Tests.One", Audited.Flaky) with { Reruns = null, Multiple = null };

        Assert.EndsWith("| below 1 % | 1 | 1 of 1, 100 % [21, 100] | - | 100 % | - | - |", RecallTable.Of([alone]).ToString(), StringComparison.Ordinal);
    }

    // One failure in five runs is among the first three of them with 3/5.
    private static Sighting Frequent(string test, TestVerdict verdict) =>
        Audited.Sighting(Audited.Specimen(test, SpecimenKind.Flaky), Audited.Test(test, verdict)) with { Reruns = new FailureRate(1, 5), Multiple = 3.4 };
}
