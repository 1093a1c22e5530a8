using QualityGate.Core.Diagnosis;

namespace QualityGate.Core.Tests.Diagnosis;

public sealed class ConditionContrastTests
{
    [Theory]
    [InlineData("PPPPPPPPPP", "FFFFFPPPPP", ClueKind.OnlyInParallel)]
    [InlineData("PPPPPPPPPP", "FPPPPPPPPP", ClueKind.OnlySeenInParallel)]
    [InlineData("FFFFFPPPPP", "PPPPPPPPPP", ClueKind.OnlyInSerial)]
    [InlineData("FPPPPPPPPP", "PPPPPPPPPP", ClueKind.AlsoInSerial)]
    [InlineData("FPPPPPPPPP", "FFFFFFFFFF", ClueKind.AlsoInSerial)]
    public void FailuresUnderSerialAndParallel_AreContrasted(string serial, string parallel, ClueKind kind) =>
        Assert.Equal([kind], CluesIn(serial, parallel).Select(clue => clue.Kind));

    [Theory]
    [InlineData("PPP", "PPP")]
    [InlineData("FFF", "")]
    [InlineData("", "FFF")]
    [InlineData("SSS", "FFF")]
    [InlineData("FFF", "...")]
    public void NothingToCompare_SaysNothing(string serial, string parallel) => Assert.Empty(CluesIn(serial, parallel));

    [Fact]
    public void FailuresUnderOneConditionOnly_CarryTheirProbabilityByChance()
    {
        Clue clue = Assert.Single(CluesIn("PPPPP", "FFFFF"));

        // One of the C(10,5) = 252 ways to place five failures.
        Assert.Equal(1.0 / 252, clue.PValue!.Value, tolerance: 1e-9);
    }

    [Fact]
    public void FailuresUnderBoth_CarryNone() => Assert.Null(Assert.Single(CluesIn("FP", "FP")).PValue);

    private static Clue[] CluesIn(string serial, string parallel) =>
        [.. ConditionContrast.In(SuiteScript.Of("A").Strip(Under.Serial, "A", serial).Strip(Under.Parallel, "A", parallel).Tally("A"))];
}
