using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Quarantines;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Quarantines;

public sealed class QuarantineDraftTests
{
    private static readonly SuiteScript Shop = SuiteScript.Of("A", "B");

    [Fact]
    public void FlakyTest_IsDraftedWithItsRateItsFailuresAndTheCleanRunsThatEndIt()
    {
        Audit audit = AuditScript.Of(Shop.Times(19, script => script.Run(Under.Serial, "A:P B:P")).Run(Under.Serial, "A:F=Late B:P"));

        QuarantineDraft draft = QuarantineDraft.Of(Shop.IdOf("A").Equals, audit)!;

        Assert.Equal((new FailureRate(1, 20), 126), (draft.Rate, draft.CleanRuns));
        Assert.Equal<string>([Failure.Of("System.Exception", "Late", "   at Shop.OrderTests.A()").Signature], draft.Signatures);
        Assert.Empty(draft.When);
        Assert.Equal<TestId>([Shop.IdOf("A")], draft.Failing);
    }

    [Fact]
    public void OfSeveralTests_TheWorstGivesTheRateAndTheRarestTheCleanRuns()
    {
        Audit audit = AuditScript.Of(Shop.Times(4, script => script.Run(Under.Serial, "A:P B:P")).Run(Under.Serial, "A:F B:F").Run(Under.Serial, "A:P B:F"));

        QuarantineDraft draft = QuarantineDraft.Of(_ => true, audit)!;

        Assert.Equal(new FailureRate(2, 6), draft.Rate);
        Assert.Equal(QuarantineDraft.Of(Shop.IdOf("A").Equals, audit)!.CleanRuns, draft.CleanRuns);
        Assert.Equal(2, draft.Signatures.Length);
    }

    [Theory]
    [InlineData("A:P B:P", "A:P B:P")]
    [InlineData("A:F B:P", "A:F B:P")]
    [InlineData("A:S B:P", "A:S B:P")]
    public void TestThatDoesNotFailAtTimes_CannotBeQuarantined(string one, string other) =>
        Assert.Null(QuarantineDraft.Of(Shop.IdOf("A").Equals, AuditScript.Of(Shop.Run(Under.Serial, one).Run(Under.Serial, other))));

    [Fact]
    public void TestThatFailsOnlyWhenProvoked_IsDraftedForThatProvocation()
    {
        Audit audit = AuditScript.Of(Shop.Strip(Under.Serial, "A", "PPPP").Strip(Under.Stress, "A", "PFPP"));

        QuarantineDraft draft = QuarantineDraft.Of(Shop.IdOf("A").Equals, audit)!;

        Assert.Equal<ConditionSet>([Under.Stress], draft.When);
        Assert.Equal(new FailureRate(1, 4), draft.Rate);
    }
}
