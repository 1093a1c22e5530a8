using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class ProcessDispersionTests
{
    [Fact]
    public void ProcessThatAlwaysFailsBesideOneThatNeverDoes_IsTheProcess() =>
        Assert.True(ProcessDispersion.PValue([(10, 10), (0, 10), (10, 10), (0, 10)]) < ProcessDispersion.Level);

    [Fact]
    public void FailuresScatteredOverProcesses_AreTheMoment() =>
        Assert.True(ProcessDispersion.PValue([(3, 10), (2, 10), (4, 10), (3, 10)]) > 0.5);

    [Fact]
    public void OneRunInEachProcess_CannotTell() => Assert.Equal(1, ProcessDispersion.PValue([(1, 1), (0, 1), (1, 1), (0, 1)]));

    // With equal numbers of runs the statistic is the variance of the failures divided by what the binomial law gives.
    [Fact]
    public void EqualProcesses_GiveVarianceOverBinomialVariance() => Assert.Equal(
        ChiSquare.UpperTail((4 + 4 + 0 + 0) / (10 * 0.5 * 0.5), 3),
        ProcessDispersion.PValue([(3, 10), (7, 10), (5, 10), (5, 10)]),
        tolerance: 1e-12);
}
