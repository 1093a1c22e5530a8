using QualityGate.Core.Audits;
using QualityGate.Core.Verdicts;
using QualityGate.DiagnosisBench.Scores;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Tests.Scores;

public class SightingTests
{
    private static readonly Specimen Plain = Audited.Specimen("A.B", SpecimenKind.Flaky);

    [Fact]
    public void VerdictThatSaysUnreliable_IsAFind()
    {
        Assert.True(Seen(Plain, Audited.Flaky).IsFound);
        Assert.True(Seen(Plain, Audited.Victim("A.C")).IsFound);
        Assert.False(Seen(Plain, Audited.Stable).IsFound);
        Assert.False(Seen(Plain, Audited.Broken).IsFound);
    }

    [Fact]
    public void RowWithVerdicts_AllowsThoseOnly()
    {
        Specimen strict = Plain with { Verdicts = ["ConditionDependent", "Broken", "Stable"] };

        Assert.False(Seen(strict, Audited.Flaky).IsFound);
        Assert.True(Seen(strict, Audited.Broken).IsFound);
        // That chance may leave it stable makes it no find.
        Assert.False(Seen(strict, Audited.Stable).IsFound);
    }

    [Fact]
    public void TestThatIsNotInTheAudit_IsMissing()
    {
        Sighting sighting = Audited.Sighting(Plain, null);

        Assert.Equal(("missing", false), (sighting.Verdict, sighting.IsFound));
    }

    private static Sighting Seen(Specimen specimen, TestVerdict verdict)
    {
        AuditedTest test = Audited.Test("A.B", verdict);
        return Audited.Sighting(specimen, test);
    }
}
