using FsCheck.Fluent;
using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class ClopperPearsonTests
{
    // R. G. Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 5.
    [Theory]
    [InlineData(81, 263, 0.2527, 0.3676)]
    [InlineData(15, 148, 0.0578, 0.1617)]
    [InlineData(0, 20, 0.0000, 0.1684)]
    [InlineData(1, 29, 0.0009, 0.1776)]
    public void PublishedCounts_GiveThePublishedInterval(int failures, int trials, double lower, double upper)
    {
        var interval = ClopperPearson.Of(failures, trials);

        Assert.Equal(lower, interval.Lower, tolerance: 0.00005);
        Assert.Equal(upper, interval.Upper, tolerance: 0.00005);
    }

    // The first line is the example of R's binom.test; all were solved with thirty digits from the binomial tails.
    [Theory]
    [InlineData(682, 925, 0.95, 0.707668264079039, 0.765406558241525)]
    [InlineData(3, 10, 0.99, 0.0370072210962321, 0.735113985287131)]
    [InlineData(1, 1_000_000, 0.95, 2.53178076637942e-8, 5.57163065517224e-6)]
    [InlineData(300, 1_000_000, 0.95, 0.000267013546514586, 0.000335935088129374)]
    [InlineData(3_000, 1_000_000, 0.95, 0.002893751236222, 0.00310914346478195)]
    public void ExactCounts_GiveNineDigits(int failures, int trials, double confidence, double lower, double upper)
    {
        var interval = ClopperPearson.Of(failures, trials, confidence);

        Assert.Equal(1, interval.Lower / lower, tolerance: 1e-9);
        Assert.Equal(1, interval.Upper / upper, tolerance: 1e-9);
    }

    [Fact]
    public void NoTrials_LeaveEveryRatePlausible() => Assert.Equal(new Interval(0, 1), ClopperPearson.Of(0, 0));

    [Fact]
    public void OnlyFailures_EndAtExactlyOne() => Assert.Equal(1, ClopperPearson.Of(20, 20).Upper);

    [Fact]
    public void OnlyPasses_StartAtExactlyZero() => Assert.Equal(0, ClopperPearson.Of(0, 20).Lower);

    [Fact]
    public void Coverage_IsNeverBelowTheConfidence() =>
        Claim.HoldsFor(Any.CountsUpTo(30).Zip(Any.Rate).Zip(Any.Confidence), x =>
        {
            var (((_, trials), rate), confidence) = x;
            return Binomial.Coverage(trials, rate, failures => ClopperPearson.Of(failures, trials, confidence)) >= confidence;
        });

    [Fact]
    public void PassesForFailures_MirrorTheInterval() => Claim.HoldsFor(Any.Counts, c =>
    {
        var (failures, passes) = (ClopperPearson.Of(c.Failures, c.Trials), ClopperPearson.Of(c.Trials - c.Failures, c.Trials));
        return Math.Abs(failures.Lower + passes.Upper - 1) < 1e-12;
    });

    [Fact]
    public void FailureForAPass_RaisesTheUpperBound() => Claim.HoldsFor(Any.Counts, c =>
        ClopperPearson.UpperBound(c.Failures, c.Trials + 1) < ClopperPearson.UpperBound(c.Failures + 1, c.Trials + 1));

    [Fact]
    public void OneMorePass_LowersTheUpperBound() => Claim.HoldsFor(Any.Counts, c =>
        ClopperPearson.UpperBound(c.Failures, c.Trials + 1) < ClopperPearson.UpperBound(c.Failures, c.Trials));

    [Fact]
    public void UpperBoundWithoutFailures_HasItsClosedForm() =>
        Claim.HoldsFor(Any.Counts.Zip(Any.Confidence), x =>
        {
            var ((_, trials), confidence) = x;
            var expected = 1 - Math.Pow(1 - confidence, 1.0 / trials);
            return Math.Abs(ClopperPearson.UpperBound(0, trials, confidence) - expected) < 1e-12;
        });

    [Fact]
    public void UpperBoundOfAMillionPasses_IsTheRuleOfThree() =>
        Assert.Equal(-Math.Log(0.05) / 1e6, ClopperPearson.UpperBound(0, 1_000_000), tolerance: 1e-11);

    [Fact]
    public void UpperBound_IsTheUpperEndWithTwiceTheTail() =>
        Assert.Equal(ClopperPearson.Of(3, 40, 0.90).Upper, ClopperPearson.UpperBound(3, 40, 0.95), tolerance: 1e-14);

    [Fact]
    public void UpperBoundOfNoTrials_IsOne() => Assert.Equal(1, ClopperPearson.UpperBound(0, 0));

    [Theory]
    [InlineData(-1, 10, 0.95)]
    [InlineData(0, -1, 0.95)]
    [InlineData(11, 10, 0.95)]
    [InlineData(1, 10, 0.0)]
    [InlineData(1, 10, 1.0)]
    [InlineData(1, 10, double.NaN)]
    public void ImpossibleArguments_AreRefused(int failures, int trials, double confidence)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ClopperPearson.Of(failures, trials, confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClopperPearson.UpperBound(failures, trials, confidence));
    }
}
