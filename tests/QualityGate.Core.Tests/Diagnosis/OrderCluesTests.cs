using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;

namespace QualityGate.Core.Tests.Diagnosis;

public sealed class OrderCluesTests
{
    [Fact]
    public void SecondCallThatFailsWhereFirstOnesPass_IsAClue()
    {
        Clue clue = Assert.Single(OrderClues.In(null, Script("PPPPPPPPPPPPPPPPPPPP").Tally("A")));

        Assert.Equal(ClueKind.FailsOnSecondCall, clue.Kind);
        Assert.InRange(clue.PValue!.Value, 0.01, 0.05);
    }

    [Theory]
    [InlineData("PPFP")]
    [InlineData("FPFPFPFPFPFPFPFPFPFP")]
    [InlineData("PPPP")]
    public void SecondCallThatMayFailByChance_IsNone(string first) => Assert.Empty(OrderClues.In(null, Script(first).Tally("A")));

    [Fact]
    public void SecondCallsThatPass_SayNothing() =>
        Assert.Empty(OrderClues.In(null, SuiteScript.Of("A").Strip(Under.Serial, "A", "PPPPPPPPPPPPPPPPPPPP").Run(Under.Twice, "A:P").Again("A:P").Tally("A")));

    [Fact]
    public void ClueOfSecondCalls_NamesNoCauseByItself() =>
        Assert.InRange(CauseDiagnostician.Diagnose(Script("PPPPPPPPPPPPPPPPPPPP").Tally("A"), [], CodeEvidence.None, SuiteTraits.Unknown).Confidence, 0, CauseDiagnostician.Threshold);

    private static SuiteScript Script(string first) => SuiteScript.Of("A").Strip(Under.Serial, "A", first).Run(Under.Twice, "A:P").Again("A:F");
}
