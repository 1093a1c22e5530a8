using QualityGate.Core.Conditions;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Diagnosis;

public sealed class EffectEvidenceTests
{
    private const string Clean = "PPPPPPPPPP";

    [Fact]
    public void NothingTried_SaysNothing() => Assert.Equal(1, EffectEvidence.Of([], Mechanism.Calendar));

    [Fact]
    public void ConditionThatDecides_SpeaksForTheMechanismThatCaresForIt() =>
        Assert.True(Of(Mechanism.Culture, Flipped("culture-turkish")) > 50 * Of(Mechanism.ShortWait, Flipped("culture-turkish")));

    // A second zone without a failure does not say once more that zones are of no matter.
    [Fact]
    public void SecondLookAtTheSameKind_SaysLessThanTheFirst()
    {
        double one = Of(Mechanism.Calendar, Untouched("timezone-east"));
        double two = Of(Mechanism.Calendar, Untouched("timezone-east").Strip(Under.Adverse("timezone-west"), "A", "PPP"));

        Assert.InRange(one, 0, 0.95);
        Assert.InRange(two, one * one * 1.05, one);
    }

    [Fact]
    public void KindsThatHaveNothingInCommon_AreCountedEach() =>
        Assert.True(Of(Mechanism.Memory, Untouched("memorypressure").Strip(Under.Adverse("reversed"), "A", "PPP")) < Of(Mechanism.Memory, Untouched("memorypressure")));

    // It reads the date, and has never failed for a Turkish letter: that a comma does it is no contradiction.
    [Fact]
    public void OneConditionOfAKindThatDecides_OutweighsAnotherThatDoesNot() =>
        Assert.True(Of(Mechanism.Culture, Flipped("culture-german").Strip(Under.Adverse("culture-turkish"), "A", "PPP")) > 10);

    [Fact]
    public void SeveralProvocationsInOneRun_CountForTheOneTheMechanismCaresFor()
    {
        ConditionSet together = ConditionSet.Of([.. Under.Adverse("offline").Conditions, .. Under.Adverse("culture-turkish").Conditions]);
        SuiteScript script = SuiteScript.Of("A").Strip(Under.Serial, "A", Clean).Strip(together, "A", "FFF");

        Assert.True(Of(Mechanism.Culture, script) > 20 * Of(Mechanism.OwnThreads, script));
        Assert.True(Of(Mechanism.RemoteHost, script) > 20 * Of(Mechanism.OwnThreads, script));
    }

    [Fact]
    public void AnotherOrderThatHeals_SpeaksForStateLeftBehindAsOneThatHarms()
    {
        SuiteScript brittle = SuiteScript.Of("A").Strip(Under.Serial, "A", "FFFFFFFFFF").Strip(Under.Adverse("reversed"), "A", "PPP");

        Assert.True(Of(Mechanism.StateLeftBehind, brittle) > 10 * Of(Mechanism.Chance, brittle));
    }

    private static SuiteScript Flipped(string condition) => SuiteScript.Of("A").Strip(Under.Serial, "A", Clean).Strip(Under.Adverse(condition), "A", "FFF");

    private static SuiteScript Untouched(string condition) => SuiteScript.Of("A").Strip(Under.Serial, "A", "PPPFPPPFPP").Strip(Under.Adverse(condition), "A", "PPP");

    private static double Of(Mechanism mechanism, SuiteScript script) =>
        EffectEvidence.Of([.. Contrasts.In(script.Tally("A"), [], DeclaredParallelism.Unknown).Select(contrast => new SeenEffect(contrast))], mechanism);
}
