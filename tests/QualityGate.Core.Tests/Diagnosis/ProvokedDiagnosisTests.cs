using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;

namespace QualityGate.Core.Tests.Diagnosis;

public sealed class ProvokedDiagnosisTests
{
    private const string Clean = "PPPPPPPPPP";
    private const string Red = "FFFFFFFFFF";

    [Theory]
    [InlineData("cpustress", RootCause.AsyncCoordination)]
    [InlineData("poolstarved", RootCause.AsyncCoordination)]
    [InlineData("timezone-kiritimati", RootCause.TimeDependency)]
    [InlineData("clock-midnight", RootCause.TimeDependency)]
    [InlineData("offline", RootCause.ExternalDependency)]
    [InlineData("culture-tr", RootCause.Environment)]
    [InlineData("memorypressure", RootCause.Environment)]
    [InlineData("reversed", RootCause.OrderDependency)]
    public void TestThatOneProvocationFlips_HasTheCauseOfThat(string condition, RootCause cause) =>
        Assert.Equal(cause, Diagnose(SuiteScript.Of("A").Strip(Under.Serial, "A", Clean).Strip(Under.Parallel, "A", Clean).Strip(Under.Adverse(condition), "A", Red)).Cause);

    [Fact]
    public void OneFailureWhenProvoked_LeavesDoubt()
    {
        CauseDiagnosis diagnosis = Diagnose(SuiteScript.Of("A").Strip(Under.Serial, "A", Clean).Strip(Under.Adverse("offline"), "A", "F"));

        Assert.InRange(diagnosis.Confidence, 0, 0.8);
        Assert.False(Assert.Single(diagnosis.Contrasts).IsSignificant);
    }

    // Copies of a suite want the same ports and files, but burden the machine as well.
    [Fact]
    public void TestThatACrowdFlips_IsLikeliestARace() => Assert.Equal(
        RootCause.RaceCondition,
        Diagnose(SuiteScript.Of("A").Strip(Under.Serial, "A", Clean).Strip(Under.Parallel, "A", Clean).Strip(Under.Adverse("crowd"), "A", Red)).Probabilities[0].Cause);

    [Fact]
    public void OneProcessorThatFlipsWhatLoadDoesNot_IsLikeliestTheEnvironment() => Assert.Equal(
        RootCause.Environment,
        Diagnose(SuiteScript.Of("A").Strip(Under.Serial, "A", Clean).Strip(Under.Adverse("lowcpu"), "A", Red).Strip(Under.Adverse("cpustress"), "A", Clean)).Probabilities[0].Cause);

    [Fact]
    public void OneProcessorAndLoad_AreCoordination() => Assert.Equal(
        RootCause.AsyncCoordination,
        Diagnose(SuiteScript.Of("A").Strip(Under.Serial, "A", Clean).Strip(Under.Adverse("lowcpu"), "A", "FFFFFFFFPP").Strip(Under.Adverse("cpustress"), "A", Red)).Cause);

    [Fact]
    public void RateThatNothingChanges_IsNonDeterministicData()
    {
        const string Half = "FPFPPFPPFP";
        CauseDiagnosis diagnosis = Diagnose(SuiteScript.Of("A")
            .Strip(Under.Serial, "A", Half).Strip(Under.Parallel, "A", Half)
            .Strip(Under.Adverse("cpustress"), "A", Half).Strip(Under.Adverse("offline"), "A", Half)
            .Strip(Under.Adverse("lowcpu"), "A", Half).Strip(Under.Adverse("poolstarved"), "A", Half).Strip(Under.Adverse("reversed"), "A", Half)
            .Strip(Under.Adverse("timezone-west"), "A", Half).Strip(Under.Adverse("clock-midnight"), "A", Half));

        Assert.Contains(diagnosis.Clues, clue => clue.Kind == ClueKind.SameUnderAll);
        Assert.Equal(RootCause.NonDeterministicData, diagnosis.Probabilities[0].Cause);
    }

    [Fact]
    public void RateThatRisesUnderLoad_IsNotConstant() => Assert.DoesNotContain(
        Diagnose(SuiteScript.Of("A")
            .Strip(Under.Serial, "A", "FPPPPPPPPP").Strip(Under.Parallel, "A", "PPPFPPPPPP")
            .Strip(Under.Adverse("cpustress"), "A", "FFFFFFFFFP").Strip(Under.Adverse("offline"), "A", "PPPPPPFPPP")).Clues,
        clue => clue.Kind == ClueKind.SameUnderAll);

    [Fact]
    public void WhatItSaysOnlyWhenProvoked_IsNoClueToWhyItFlakes()
    {
        SuiteScript script = SuiteScript.Of("A")
            .Where("net", Core.Runs.Failure.Of("System.Net.Http.HttpRequestException", "Connection refused", ""))
            .Strip(Under.Serial, "A", "PF")
            .Run(Under.Adverse("offline"), "A:F=net");

        Assert.DoesNotContain(Diagnose(script).Clues, clue => clue.Kind == ClueKind.NetworkFailed);
    }

    [Fact]
    public void SensitiveTest_IsDiagnosed() => Assert.Equal(
        RootCause.ExternalDependency,
        SuiteScript.Of("A").Strip(Under.Serial, "A", Clean).Strip(Under.Adverse("offline"), "A", Red).Audited("A").Diagnosis?.Cause);

    private static CauseDiagnosis Diagnose(SuiteScript script) => CauseDiagnostician.Diagnose(script.Tally("A"), [], CodeEvidence.None, SuiteTraits.Unknown);
}
