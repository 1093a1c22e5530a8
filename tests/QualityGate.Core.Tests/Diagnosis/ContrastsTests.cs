using QualityGate.Core.Conditions;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Diagnosis;

public sealed class ContrastsTests
{
    private static readonly ConditionSet Stress = Under.Adverse("cpustress");
    private static readonly ConditionSet Offline = Under.Adverse("offline");

    [Fact]
    public void ProvokedColumn_IsHeldAgainstTheNaturalOneOfItsParallelism()
    {
        ConditionSet serialStress = ConditionSet.Of(SerialCondition.Instance, Stress.Conditions[0]);
        Contrast contrast = Assert.Single(In(SuiteScript.Of("A")
            .Strip(Under.Serial, "A", "PPPPPPPPPP").Strip(Under.Parallel, "A", "FFFFFPPPPP").Strip(serialStress, "A", "FFFFFPPPPP")));

        Assert.Equal((Under.Serial, 0, 10), (contrast.Base, contrast.BaseRate.Failures, contrast.BaseRate.Trials));
        Assert.Equal((5, 10), (contrast.Rate.Failures, contrast.Rate.Trials));
        Assert.Equal<int>([21, 22, 23, 24, 25], contrast.FailedIn);
    }

    [Fact]
    public void WithoutALikeColumn_TheWorstNaturalOneIsTheMeasure() => Assert.Equal(Under.Parallel, Assert.Single(In(SuiteScript.Of("A")
        .Strip(Under.Serial, "A", "PPPP").Strip(Under.Parallel, "A", "FPPP").Strip(Stress, "A", "FFFF"))).Base);

    [Fact]
    public void SameDeclaredParallelism_ComesFirst() => Assert.Equal(Under.AsConfigured, Assert.Single(In(SuiteScript.Of("A")
        .Strip(Under.AsConfigured, "A", "PPPP").Strip(Under.Parallel, "A", "FPPP").Strip(Stress, "A", "FFFF"))).Base);

    [Fact]
    public void OneCondition_HasThePValueOfFisher() =>
        // One of the C(10,5) = 252 ways to place five failures.
        Assert.Equal(1.0 / 252, Assert.Single(In(SuiteScript.Of("A").Strip(Under.Serial, "A", "PPPPP").Strip(Stress, "A", "FFFFF"))).PValue, tolerance: 1e-9);

    [Fact]
    public void SeveralConditions_AreAdjustedByHolm()
    {
        ImmutableArray<Contrast> both = In(SuiteScript.Of("A")
            .Strip(Under.Serial, "A", "PPPPP").Strip(Stress, "A", "FFFFF").Strip(Offline, "A", "PPPPP"));

        Assert.Equal([2.0 / 252, 1], both.Select(contrast => contrast.PValue), (one, other) => Math.Abs(one - other) < 1e-9);
        Assert.Equal([Provocation.Load, Provocation.NoNetwork], both.Select(contrast => contrast.Provocation));
    }

    [Fact]
    public void FailuresOfAnotherKind_SayNothingOfATestThatFlakesByItself()
    {
        SuiteScript script = SuiteScript.Of("A").Strip(Under.Serial, "A", "PPPPPPPPPF");
        for (int run = 0; run < 10; run++)
            script = script.Run(Offline, "A:F=unreachable");

        Assert.Equal(0, Assert.Single(In(script)).Rate.Failures);
    }

    [Fact]
    public void FailuresOfTheSameKind_Count() => Assert.Equal(
        10, Assert.Single(In(SuiteScript.Of("A").Strip(Under.Serial, "A", "PPPPPPPPPF").Strip(Offline, "A", "FFFFFFFFFF"))).Rate.Failures);

    [Fact]
    public void ForcedParallelism_IsAProvocation() => Assert.Equal(
        (Provocation.SideBySide, Under.Serial),
        Assert.Single(In(SuiteScript.Of("A").Strip(Under.Serial, "A", "PP").Strip(Under.Parallel, "A", "PF"), DeclaredParallelism.Serial)) is { } contrast
            ? (contrast.Provocation, contrast.Base)
            : default);

    // Who keeps to an order runs alone, and who is burdened does not.
    [Fact]
    public void SideBySide_CountsAllRunsInWhichTestsOverlappedAgainstAllInWhichNoneDid()
    {
        Contrast contrast = Assert.Single(Contrasts.SideBySide(
            SuiteScript.Of("A")
                .Strip(Under.Serial, "A", "PP").Strip(Under.Parallel, "A", "PF").Strip(Under.AsConfigured, "A", "PPP")
                .Strip(Stress, "A", "FP").Strip(Under.Adverse("crowd"), "A", "F").Strip(Under.Adverse("reversed"), "A", "PPPP")
                .Strip(Offline, "A", "FFFFF").Strip(Under.Adverse("lowcpu"), "A", "FFFFF").Tally("A"),
            [], DeclaredParallelism.Parallel));

        Assert.Equal(Provocation.SideBySide, contrast.Provocation);
        Assert.Equal((3, 8), (contrast.Rate.Failures, contrast.Rate.Trials));
        Assert.Equal((0, 2), (contrast.Elsewhere.Failures, contrast.Elsewhere.Trials));
    }

    [Fact]
    public void SideBySide_NeedsBothKindsOfRunsWithoutProvocation() =>
        Assert.Empty(Contrasts.SideBySide(SuiteScript.Of("A").Strip(Under.Parallel, "A", "PF").Tally("A"), [], DeclaredParallelism.Parallel));

    [Fact]
    public void NothingNatural_LeavesNothingToCompare() => Assert.Empty(In(SuiteScript.Of("A").Strip(Stress, "A", "FF")));

    [Fact]
    public void Flip_IsEveryRunThereAndNoneWithout()
    {
        Assert.True(new SeenEffect(Assert.Single(In(SuiteScript.Of("A").Strip(Under.Serial, "A", "PPPPPPPPPP").Strip(Offline, "A", "FFF")))).IsFlip);
        Assert.False(new SeenEffect(Assert.Single(In(SuiteScript.Of("A").Strip(Under.Serial, "A", "PPPPPPPPPP").Strip(Offline, "A", "FFFP")))).IsFlip);
        Assert.False(new SeenEffect(Assert.Single(In(SuiteScript.Of("A").Strip(Under.Serial, "A", "PPPPPPPPPP").Strip(Offline, "A", "F")))).IsFlip);
    }

    [Theory]
    [InlineData("timezone-kathmandu", Provocation.OtherTime)]
    [InlineData("clock-leapday", Provocation.OtherTime)]
    [InlineData("culture-tr", Provocation.OtherCulture)]
    [InlineData("lowcpu", Provocation.OneProcessor)]
    [InlineData("poolstarved", Provocation.Load)]
    [InlineData("crowd", Provocation.Crowd)]
    [InlineData("memorypressure", Provocation.LittleMemory)]
    [InlineData("freshtemp", Provocation.FreshFolders)]
    [InlineData("reversed", Provocation.OtherOrder)]
    [InlineData("shuffled", Provocation.OtherOrder)]
    [InlineData("something", Provocation.Unknown)]
    public void Condition_IsKnownByItsName(string name, Provocation provocation) => Assert.Equal(provocation, Provocations.Of(Under.Adverse(name)));

    [Fact]
    public void SeveralProvocationsAtOnce_TellNoCausesApart() => Assert.Equal(
        Provocation.Unknown, Provocations.Of(ConditionSet.Of(Stress.Conditions[0], Offline.Conditions[0])));

    private static ImmutableArray<Contrast> In(SuiteScript script, DeclaredParallelism declared = DeclaredParallelism.Unknown) =>
        Contrasts.In(script.Tally("A"), [], declared);
}
