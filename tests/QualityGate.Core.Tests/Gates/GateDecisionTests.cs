using QualityGate.Core.Gates;

namespace QualityGate.Core.Tests.Gates;

public sealed class GateDecisionTests
{
    [Theory]
    [InlineData(typeof(GateDecision.Undecided))]
    [InlineData(typeof(GateDecision.Undecided), GateStatus.Reported)]
    [InlineData(typeof(GateDecision.Undecided), GateStatus.Undecided)]
    [InlineData(typeof(GateDecision.Undecided), GateStatus.Met, GateStatus.Undecided)]
    [InlineData(typeof(GateDecision.Undecided), GateStatus.Met, (GateStatus)99)]
    [InlineData(typeof(GateDecision.Failed), GateStatus.NotMet)]
    [InlineData(typeof(GateDecision.Failed), GateStatus.Met, GateStatus.Undecided, GateStatus.NotMet)]
    [InlineData(typeof(GateDecision.Passed), GateStatus.Met)]
    [InlineData(typeof(GateDecision.Passed), GateStatus.Met, GateStatus.Reported)]
    public void Rows_DecideTogether(Type decision, params GateStatus[] rows) =>
        Assert.IsType(decision, GateDecision.Of([.. rows.Select(Row)]));

    [Theory]
    [InlineData(2, 1, GateStatus.Met)]
    [InlineData(2, 2, GateStatus.Met)]
    [InlineData(2, 3, GateStatus.NotMet)]
    [InlineData(null, 3, GateStatus.Reported)]
    public void Maximum_IsInclusive(int? expected, int actual, GateStatus status) =>
        Assert.Equal(status, GateCondition.AtMost(GateRule.BrokenTests, expected, actual).Status);

    [Theory]
    [InlineData(2, 1, GateStatus.Undecided)]
    [InlineData(2, 2, GateStatus.Met)]
    [InlineData(2, 3, GateStatus.Met)]
    public void Minimum_IsInclusive(int expected, int actual, GateStatus status) =>
        Assert.Equal(status, GateCondition.AtLeast(GateRule.Tests, expected, actual, GateStatus.Undecided).Status);

    [Fact]
    public void ZeroStatus_NeverPasses() => Assert.Equal(GateStatus.Undecided, default);

    private static GateCondition Row(GateStatus status) => new() { Rule = GateRule.Tests, Expected = 1, Actual = 1, Status = status };
}
