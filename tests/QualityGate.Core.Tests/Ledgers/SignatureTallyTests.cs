using QualityGate.Core.Ledgers;

namespace QualityGate.Core.Tests.Ledgers;

public sealed class SignatureTallyTests
{
    [Fact]
    public void SameFailureAgain_IsCountedUnderTheFirst()
    {
        SuiteScript script = SuiteScript.Of("A")
            .Run(Under.Serial, "A:P")
            .Run(Under.Serial, "A:F=timeout")
            .Run(Under.Parallel, "A:F=timeout")
            .Run(Under.Serial, "A:F=timeout");

        SignatureTally tally = Assert.Single(script.Tally("A").Under(Under.Serial)!.Signatures);

        Assert.Equal((2, 2, "timeout"), (tally.Count, tally.FirstRun, tally.Sample.Message));
    }

    [Fact]
    public void DifferentFailures_AreCountedApart()
    {
        SuiteScript script = SuiteScript.Of("A").Run(Under.Serial, "A:F=timeout").Run(Under.Serial, "A:F=null");

        Assert.Equal(["timeout", "null"], script.Tally("A").Under(Under.Serial)!.Signatures.Select(tally => tally.Sample.Message));
    }

    [Fact]
    public void FailureThatNeverRepeats_FillsNoMemory()
    {
        SuiteScript script = "abcdefghijklmnopqrst".Aggregate(
            SuiteScript.Of("A"),
            (script, letter) => script.Run(Under.Serial, $"A:F={letter}{letter}{letter}"));

        ImmutableArray<SignatureTally> signatures = script.Tally("A").Under(Under.Serial)!.Signatures;

        Assert.Equal(ConditionTally.MaxSignatures, signatures.Length);
        Assert.Equal(20, signatures.Sum(tally => tally.Count));
        Assert.Equal(20 - ConditionTally.MaxSignatures + 1, signatures[^1].Count);
    }
}
