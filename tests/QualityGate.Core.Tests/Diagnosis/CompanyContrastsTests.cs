using QualityGate.Core.Diagnosis;
using QualityGate.Core.Ledgers;

namespace QualityGate.Core.Tests.Diagnosis;

public sealed class CompanyContrastsTests
{
    [Fact]
    public void TestAlone_IsHeldAgainstItselfAmongOthersUnderTheSameConditions()
    {
        Contrast contrast = Assert.Single(CompanyContrasts.In(
            SuiteScript.Of("A").Strip(Under.Parallel, "A", "FPFF").Strip(Under.Serial, "A", "PPPP").Tally("A"),
            [Focus(Company.Alone, "PPP"), Focus(Company.Suspects, "FF")]));

        Assert.Equal((Provocation.LessCompany, Company.Alone), (contrast.Provocation, contrast.Company));
        Assert.Equal((0, 3), (contrast.Rate.Failures, contrast.Rate.Trials));
        Assert.Equal((5, 6), (contrast.Elsewhere.Failures, contrast.Elsewhere.Trials));
    }

    [Fact]
    public void TestThatWasNeverAmongOthersSo_IsNotCompared() =>
        Assert.Empty(CompanyContrasts.In(SuiteScript.Of("A").Strip(Under.Serial, "A", "PPPP").Tally("A"), [Focus(Company.Alone, "PPP")]));

    [Fact]
    public void TestThatFailsAloneToo_IsNoVictimOfItsNeighbours()
    {
        ImmutableArray<SeenEffect> effects =
        [
            .. CompanyContrasts
                .In(SuiteScript.Of("A").Strip(Under.Parallel, "A", "FPFF").Tally("A"), [Focus(Company.Alone, "FFPF")])
                .Select(contrast => new SeenEffect(contrast)),
        ];

        Assert.True(EffectEvidence.Of(effects, Mechanism.NeighbourTests) < 0.5 * EffectEvidence.Of(effects, Mechanism.OwnThreads));
    }

    private static FocusTally Focus(Company company, string outcomes) =>
        new(company, SuiteScript.Of("A").Strip(Under.Parallel, "A", outcomes).Tally("A").Under(Under.Parallel)!);
}
