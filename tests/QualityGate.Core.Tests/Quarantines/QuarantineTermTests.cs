using QualityGate.Core.Quarantines;

namespace QualityGate.Core.Tests.Quarantines;

public sealed class QuarantineTermTests
{
    private static readonly DateOnly Expires = new(2026, 3, 31);

    [Theory]
    [InlineData(-1, QuarantineState.Active)]
    [InlineData(0, QuarantineState.Active)]
    [InlineData(1, QuarantineState.Expired)]
    [InlineData(7, QuarantineState.Expired)]
    [InlineData(8, QuarantineState.Overdue)]
    public void DaysAfterTheLast_SayWhetherAnEntryIsInForce(int daysAfter, QuarantineState expected) =>
        Assert.Equal(expected, QuarantineTerm.StateOn(Expires, Expires.AddDays(daysAfter)));

    [Theory]
    [InlineData(0, 30, 0, null)]
    [InlineData(0, 0, 0, null)]
    [InlineData(0, 31, 0, "30 days at most")]
    [InlineData(0, -1, 0, "before it was added")]
    [InlineData(1, 8, 0, "still to come")]
    [InlineData(-100, -80, 0, null)]
    public void DaysOfAnEntry_AreRefusedWhereTheyStretchIt(int added, int expires, int today, string? reason)
    {
        string? problem = QuarantineTerm.Problem(Expires.AddDays(added), Expires.AddDays(expires), Expires.AddDays(today));

        if (reason is null)
            Assert.Null(problem);
        else
            Assert.Contains(reason, problem, StringComparison.Ordinal);
    }
}
