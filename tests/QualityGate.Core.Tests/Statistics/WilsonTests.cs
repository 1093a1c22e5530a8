using FsCheck.Fluent;
using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class WilsonTests
{
    // R. G. Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void PublishedCounts_GiveThePublishedInterval(int failures, int trials, double lower, double upper)
    {
        var interval = Wilson.Of(failures, trials);

        Assert.Equal(lower, interval.Lower, tolerance: 0.00005);
        Assert.Equal(upper, interval.Upper, tolerance: 0.00005);
    }

    [Fact]
    public void NoTrials_LeaveEveryRatePlausible() => Assert.Equal(new Interval(0, 1), Wilson.Of(0, 0));

    [Fact]
    public void OnlyPasses_StartAtExactlyZero() => Claim.HoldsFor(Any.Counts, c => Wilson.Of(0, c.Trials).Lower == 0);

    [Fact]
    public void OnlyFailures_EndAtExactlyOne() => Claim.HoldsFor(Any.Counts, c => Wilson.Of(c.Trials, c.Trials).Upper == 1);

    [Fact]
    public void Interval_ContainsTheObservedRate() => Claim.HoldsFor(Any.Counts, c =>
    {
        var (interval, rate) = (Wilson.Of(c.Failures, c.Trials), (double)c.Failures / c.Trials);
        return interval.Lower <= rate && rate <= interval.Upper;
    });

    [Fact]
    public void PassesForFailures_MirrorTheInterval() => Claim.HoldsFor(Any.Counts, c =>
    {
        var (failures, passes) = (Wilson.Of(c.Failures, c.Trials), Wilson.Of(c.Trials - c.Failures, c.Trials));
        return Math.Abs(failures.Lower + passes.Upper - 1) < 1e-12;
    });

    [Fact]
    public void MoreConfidence_WidensTheInterval() =>
        Claim.HoldsFor(Any.Counts.Zip(Any.Confidence), x =>
        {
            var ((failures, trials), confidence) = x;
            var (narrow, wide) = (Wilson.Of(failures, trials, confidence), Wilson.Of(failures, trials, confidence + 0.0005));
            return wide.Upper - wide.Lower > narrow.Upper - narrow.Lower;
        });

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(50)]
    public void CoverageOverAllRates_IsNominalOnAverage(int trials)
    {
        Interval[] intervals = [.. Enumerable.Range(0, trials + 1).Select(failures => Wilson.Of(failures, trials))];

        var mean = Enumerable.Range(1, 999).Average(n => Binomial.Coverage(trials, n / 1000.0, failures => intervals[failures]));

        Assert.InRange(mean, 0.945, 0.96);
    }

    [Theory]
    [InlineData(-1, 10, 0.95)]
    [InlineData(0, -1, 0.95)]
    [InlineData(11, 10, 0.95)]
    [InlineData(1, 10, 0.0)]
    [InlineData(1, 10, 1.0)]
    [InlineData(1, 10, double.NaN)]
    [InlineData(0, 0, double.NaN)]
    public void ImpossibleArguments_AreRefused(int failures, int trials, double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Wilson.Of(failures, trials, confidence));
}
