using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Histories;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Histories;

public sealed class TrendsTests
{
    [Fact]
    public void EmptyHistory_HasNoTrends() => Assert.Empty(Trends.Of(History.Empty));

    [Fact]
    public void Trend_SaysWhenATestWasSeenFailedAndCalledFlaky()
    {
        HistoryScript script = HistoryScript.Empty
            .Audit("a", "B:PP")
            .Audit("b", "A:PPPP B:PP")
            .Audit("c", "A:PFPP B:PP", "A:Flaky")
            .Audit("d", "A:PPPF B:PP", "A:Flaky")
            .Audit("e", "A:PPPP B:PP");

        TestTrend trend = script.TrendOf("A");

        Assert.Equal(
            ["b", "e", "c", "d", "c", "d"],
            new[] { trend.FirstSeen, trend.LastSeen, trend.FirstFailed, trend.LastFailed, trend.FirstFlaky, trend.LastFlaky }.Select(seen => seen!.Code.Tree));
        Assert.Equal((new FailureRate(2, 16), RootCause.RaceCondition, PastVerdict.Stable), (trend.Rate, trend.Cause, trend.LastVerdict));
        Assert.Equal([0, 1, 1, 0], trend.Points.Select(point => point.Rate.Failures));
        Assert.Equal(TimeSpan.FromMilliseconds(100), trend.MeanDuration);
    }

    [Fact]
    public void TestThatNeverFailed_IsClean()
    {
        TestTrend trend = HistoryScript.Empty.Audits(3, "A:PPS").TrendOf("A");

        Assert.Equal((TrendStanding.Clean, new FailureRate(0, 6)), (trend.Standing, trend.Rate));
        Assert.Null(trend.FirstFailed);
        Assert.Empty(trend.Points);
    }

    [Fact]
    public void SkippedTest_IsSeen() => Assert.Equal("b", HistoryScript.Empty.Audit("a", "A:..").Audit("b", "A:S.", "A:Skipped").TrendOf("A").FirstSeen.Code.Tree);

    [Fact]
    public void TestThatNothingShowed_HasNoTrend() => Assert.Empty(Trends.Of(HistoryScript.Empty.Audit("a", "A:..").History));

    [Fact]
    public void FailuresWhereProvoked_AreNone()
    {
        TestTrend trend = HistoryScript.Empty.Audit("a", "A:FF", "A:Sensitive").ButConditions(conditions => conditions with { Nature = ConditionNature.Adverse }).TrendOf("A");

        Assert.Equal((TrendStanding.Clean, new FailureRate(0, 0), PastVerdict.Sensitive), (trend.Standing, trend.Rate, trend.LastVerdict));
    }

    [Fact]
    public void RunInWhichMostTestsFailed_SaysNothingOfOne()
    {
        HistoryScript script = HistoryScript.Empty.Audit("a", "A:PFP B:PFP").ButConditions(conditions => conditions with
        {
            Runs = conditions.Runs.SetItem(1, conditions.Runs[1] with { IsMassFailure = true }),
        });

        Assert.Equal((new FailureRate(0, 2), new FlipRate(0, 1)), (script.TrendOf("A").Rate, script.TrendOf("A").Flips));
        Assert.Equal(1, HistorySummary.Of(script.History).MassFailures);
    }

    [Theory]
    [InlineData("PPPP", 0, 3)]
    [InlineData("PFPF", 3, 3)]
    [InlineData("FFFF", 0, 3)]
    [InlineData("PF.SF", 1, 2)]
    [InlineData("PHC", 1, 2)]
    [InlineData("P", 0, 0)]
    public void Flip_IsAResultThatDiffersFromTheOneBefore(string strip, int flips, int pairs) =>
        Assert.Equal(new FlipRate(flips, pairs), HistoryScript.Empty.Audit("a", $"A:{strip}").TrendOf("A").Flips);

    [Fact]
    public void Flips_AreNotCountedFromOneAuditToTheNext() =>
        Assert.Equal(new FlipRate(0, 2), HistoryScript.Empty.Audit("a", "A:PP").Audit("b", "A:FF").TrendOf("A").Flips);

    [Fact]
    public void Change_IsGivenAsARangeOfCommits()
    {
        RateChange? change = HistoryScript.Empty.Audits(6, "A:PPPPPPPPPPPPPPPPPPPP").Audits(6, "A:PFPPPPPFPPPPFPPPPPPF", "A:Flaky").TrendOf("A").Change;

        Assert.NotNull(change);
        Assert.Equal(("commit-tree-5", "commit-tree-6"), (change.After.Code.Commit, change.UpTo.Code.Commit));
        Assert.Equal((new FailureRate(0, 120), new FailureRate(24, 120), true), (change.Old, change.New, change.IsForTheWorse));
    }

    [Fact]
    public void AuditsOfTheSameTree_AreOneCode()
    {
        // Without that, the third and fourth audit would be two groups and enough for a change.
        HistoryScript script = HistoryScript.Empty.Audit("a", "A:PPPPPPPPPPPP").Audit("b", "A:PPPPPPPPPPPP").Audit("c", "A:FFFFFFFFFFFF", "A:Broken");

        Assert.Null(script.Audit("c", "A:FFFFFFFFFFFF", "A:Broken").TrendOf("A").Change);
        Assert.NotNull(script.Audit("d", "A:FFFFFFFFFFFF", "A:Broken").TrendOf("A").Change);
    }

    [Fact]
    public void CodeThatNobodyKnows_IsInNoChange()
    {
        HistoryScript script = HistoryScript.Empty.Audits(6, "A:PPPPPPPPPPPPPPPPPPPP");
        foreach (int _ in Enumerable.Range(0, 6))
            script = script.Audits(1, "A:FFFFFFFFFFFFFFFFFFFF", "A:Broken").But(entry => entry with { Code = entry.Code with { HasLocalChanges = true } });

        Assert.Null(script.TrendOf("A").Change);
    }

    [Fact]
    public void TestsThatComeAndGo_KeepTheirTrends()
    {
        ImmutableArray<TestTrend> trends = Trends.Of(HistoryScript.Empty.Audit("a", "A:P B:F").Audit("b", "B:P C:P").Audit("c", "A:F C:P").History);

        Assert.Equal(["A 1/2", "B 1/2", "C 0/2"], trends.Select(trend => $"{trend.Test.Method} {trend.Rate.Failures}/{trend.Rate.Trials}"));
    }
}
