using QualityGate.Core.Histories;

namespace QualityGate.Core.Tests.Histories;

public sealed class SparklineTests
{
    private static readonly ImmutableArray<TrendPoint> Points =
        HistoryScript.Empty.Audits(4, "A:PPPP").Audits(3, "A:PFPP", "A:Flaky").Audits(1, "A:FFFF", "A:Broken").TrendOf("A").Points;

    [Fact]
    public void FewPoints_AreShownAsTheyAre() => Assert.Equal<double>([0, 0, 0, 0, 0.25, 0.25, 0.25, 1], Sparkline.Of(Points, 100));

    [Fact]
    public void ManyPoints_AreTakenTogether() => Assert.Equal<double>([0, 0, 0.25, 0.625], Sparkline.Of(Points, 4));

    [Fact]
    public void UnevenSteps_LeaveNoPointOut() => Assert.Equal<double>([0, 1.0 / 12, 0.5], Sparkline.Of(Points, 3));

    [Fact]
    public void NoPoints_AreNoSteps() => Assert.Empty(Sparkline.Of([], 5));
}
