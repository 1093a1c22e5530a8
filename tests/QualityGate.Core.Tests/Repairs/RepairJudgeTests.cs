using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Repairs;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Repairs;

public sealed class RepairJudgeTests
{
    private static readonly Circumstances Alone = new() { Conditions = Under.Serial, Company = Company.Alone };

    [Theory]
    [InlineData(1, 20, 126)]
    [InlineData(3, 50, 66)]
    [InlineData(10, 10, 10)]
    [InlineData(20, 20, 10)]
    public void CleanRunsNeeded_FollowFromHowItFailed(int failures, int trials, int expected) =>
        Assert.Equal(expected, new Baseline(Alone, new FailureRate(failures, trials)).CleanRunsNeeded);

    [Fact]
    public void EveryRunClean_IsFixed() => Assert.Equal(RepairVerdict.Fixed, Judge((1, 20), (0, 126)));

    [Fact]
    public void CleanRunsThatAreNotAll_AreUndecided() =>
        Assert.Equal(RepairVerdict.Undecided, Judge((1, 20), (0, 125), isComplete: false));

    [Theory]
    [InlineData(10, 20, 1, 40, RepairVerdict.Reduced)]
    [InlineData(10, 20, 1, 1, RepairVerdict.NotFixed)]
    [InlineData(1, 20, 1, 90, RepairVerdict.NotFixed)]
    [InlineData(20, 20, 1, 2, RepairVerdict.NotFixed)]
    [InlineData(20, 20, 1, 3, RepairVerdict.Reduced)]
    public void FailureThatIsLeft_IsReducedOnlyWhereChanceHardlyExplainsIt(int failures, int trials, int failuresNow, int trialsNow, RepairVerdict expected) =>
        Assert.Equal(expected, Judge((failures, trials), (failuresNow, trialsNow), isComplete: false));

    [Fact]
    public void FailureUnderAnotherCondition_IsWorseElsewhere() =>
        Assert.Equal(RepairVerdict.WorseElsewhere, Judge((1, 20), (0, 126), isComplete: false, (Under.Parallel, 1)));

    [Fact]
    public void FailureWhereItFailedBeforeToo_IsNotFixed() =>
        Assert.Equal(RepairVerdict.NotFixed, Judge((1, 20), (0, 126), isComplete: false, (Under.Serial, 1)));

    private static RepairVerdict Judge((int Failures, int Trials) before, (int Failures, int Trials) now, bool isComplete = true, params ImmutableArray<(ConditionSet Conditions, int Failures)> others) =>
        RepairJudge.Judge(new Baseline(Alone, new FailureRate(before.Failures, before.Trials)), [Under.Serial], new VerificationReading
        {
            Reproducing = TallyOf(Alone, now.Failures, now.Trials),
            Others = [.. others.Select(other => TallyOf(new Circumstances { Conditions = other.Conditions }, other.Failures, 1))],
            Plain = [],
            IsComplete = isComplete,
        });

    private static CircumstanceTally TallyOf(Circumstances circumstances, int failures, int trials) =>
        CircumstanceTally.None(circumstances) with { Rate = new FailureRate(failures, trials) };
}
