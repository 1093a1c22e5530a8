using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class ChangePointSearchTests
{
    [Theory]
    [InlineData("0/20 0/20 0/20 0/20 0/20 0/20 2/20 4/20 1/20 3/20", 6, 5.236424215245627)]
    [InlineData("0/20 0/20 0/20 0/20 0/20 0/20 0/20 0/20 0/20 0/20 2/20 2/20 2/20 2/20 2/20 2/20 2/20 2/20 2/20 2/20", 10, 8.841761849762037)]
    [InlineData("0/20 0/20 0/20 0/20 0/20 0/20 0/20 0/20 0/20 0/20 20/20 20/20", 10, 103.2630953344759)]
    public void Change_IsFoundWhereItIs_AsComputedByHand(string groups, int place, double log)
    {
        ChangePoint? change = ChangePointSearch.Find(Read(groups));

        Assert.NotNull(change);
        Assert.Equal(place, change.Best);
        Assert.Equal(log, change.LogBayesFactor, tolerance: 1e-9);
        Assert.InRange(change.Best, change.First, change.Last);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0/20 20/20")]
    [InlineData("0/20 0/20 20/20")]
    [InlineData("1/20 1/20 1/20 1/20 1/20 1/20 1/20 1/20 1/20 1/20 1/20 1/20 1/20 1/20")]
    [InlineData("0/0 0/0 0/0 0/0")]
    public void WhereNothingIsToBeSeen_ItAbstains(string groups) => Assert.Null(ChangePointSearch.Find(Read(groups)));

    [Theory]
    [InlineData("0/20 0/20 0/20 0/20 0/20 0/20 0/20 0/20 20/20 0/20 0/20 0/20 0/20")]
    [InlineData("0/20 0/20 0/20 0/20 0/20 0/20 0/20 0/20 20/20 0/20")]
    [InlineData("0/20 0/20 0/20 0/20 0/20 0/20 0/20 0/20 20/20")]
    [InlineData("20/20 0/20 0/20 0/20 0/20 0/20 0/20 0/20 0/20")]
    public void OutageOfOneDay_IsNoChange(string groups) => Assert.Null(ChangePointSearch.Find(Read(groups)));

    [Fact]
    public void RareFailures_LeaveARangeOfPlaces()
    {
        ChangePoint? change = ChangePointSearch.Find([.. Enumerable.Repeat((0, 10), 60), .. Enumerable.Range(0, 60).Select(day => (day % 3 == 2 ? 1 : 0, 10))]);

        Assert.NotNull(change);
        Assert.InRange(60, change.First, change.Last);
        Assert.True(change.Last - change.First >= 2);
    }

    [Fact]
    public void OneRate_IsAlmostNeverTakenForTwo()
    {
        Random chance = new(20_260_301);
        int alarms = 0;
        foreach (int history in Enumerable.Range(0, 1_000))
        {
            double rate = new[] { 0.02, 0.1, 0.3, 0.5 }[history % 4];
            int runs = new[] { 1, 5, 20 }[history % 3];
            ImmutableArray<(int, int)> groups = [.. Enumerable.Range(0, 4 + (history % 50)).Select(_ => (Enumerable.Range(0, runs).Count(_ => chance.NextDouble() < rate), runs))];
            alarms += ChangePointSearch.Find(groups) is null ? 0 : 1;
        }

        Assert.InRange(alarms, 0, 1_000 / (int)ChangePointSearch.VeryStrong);
    }

    [Fact]
    public void MoreFailuresThanTrials_AreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ChangePointSearch.Find([(2, 1)]));

    private static ImmutableArray<(int Failures, int Trials)> Read(string groups) =>
    [
        .. groups.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(group => group.Split('/').Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
            .Select(group => (group[0], group[1])),
    ];
}
