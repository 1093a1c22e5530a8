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
    [InlineData("crowd", RootCause.RaceCondition)]
    [InlineData("timezone-kiritimati", RootCause.TimeDependency)]
    [InlineData("clock-midnight", RootCause.TimeDependency)]
    [InlineData("offline", RootCause.ExternalDependency)]
    [InlineData("culture-tr", RootCause.Environment)]
    [InlineData("memorypressure", RootCause.Environment)]
    [InlineData("reversed", RootCause.OrderDependency)]
    public void TestThatOneProvocationFlips_HasTheCauseOfThat(string condition, RootCause cause) =>
        Assert.Equal(cause, Diagnose(SuiteScript.Of("A").Strip(Under.Serial, "A", Clean).Strip(Under.Parallel, "A", Clean).Strip(Under.Adverse(condition), "A", Red)).Cause);

    [Fact]
    public void OneFailureWhenProvoked_NamesNoCause()
    {
        CauseDiagnosis diagnosis = Diagnose(SuiteScript.Of("A").Strip(Under.Serial, "A", Clean).Strip(Under.Adverse("offline"), "A", "F"));

        Assert.Equal(RootCause.Unclassified, diagnosis.Cause);
        Assert.False(Assert.Single(diagnosis.Contrasts).IsSignificant);
    }

    [Fact]
    public void OneProcessorThatFlipsWhatLoadDoesNot_IsTheEnvironment() => Assert.Equal(
        RootCause.Environment,
        Diagnose(SuiteScript.Of("A").Strip(Under.Serial, "A", Clean).Strip(Under.Adverse("lowcpu"), "A", Red).Strip(Under.Adverse("cpustress"), "A", Clean)).Cause);

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
            .Strip(Under.Adverse("cpustress"), "A", Half).Strip(Under.Adverse("offline"), "A", Half));

        Assert.Contains(diagnosis.Clues, clue => clue.Kind == ClueKind.SameUnderAll);
        Assert.Equal(RootCause.NonDeterministicData, diagnosis.Cause);
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

    private static CauseDiagnosis Diagnose(SuiteScript script) => CauseDiagnostician.Diagnose(script.Tally("A"), []);
}
