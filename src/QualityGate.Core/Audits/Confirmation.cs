using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Audits;

/// <summary>What another host showed of a test that was judged flaky or condition-dependent. It explains the verdict and never changes it.</summary>
public sealed record Confirmation
{
    /// <summary>Below this probability of chance alone, a test that never fails elsewhere is said to fail in our host only.</summary>
    public const double Level = 0.05;

    public required SuiteHost Host { get; init; }

    public required Reproduction Reproduction { get; init; }

    /// <summary>What was seen there under the conditions in which the test failed most often.</summary>
    public required ConditionResult Failing { get; init; }

    /// <summary>What was seen there under the conditions in which it passed, where those are others.</summary>
    public ConditionResult? Passing { get; init; }

    /// <summary>Set when it never failed there: how probable that is for so many runs, after what was seen in the suite's own host.</summary>
    public double? ChanceOfNoFailure { get; init; }

    /// <param name="claim">What is to be seen there.</param>
    /// <param name="own">The rate in the suite's own host, under the conditions in which the test failed most often.</param>
    /// <param name="host">The other host.</param>
    /// <param name="failing">What was seen there where it should fail.</param>
    /// <param name="passing">What was seen there where it should pass.</param>
    internal static Confirmation Of(FlakeClaim claim, FailureRate own, SuiteHost host, ConditionResult failing, ConditionResult passing)
    {
        double? chance = failing.Rate is { Failures: 0, Trials: > 0 and var runs }
            ? PosteriorPredictive.ProbabilityOfClean(own.Failures, own.Trials, runs)
            : null;
        return new Confirmation
        {
            Host = host,
            Reproduction = Judge(failing.Rate, passing.Rate, chance),
            Failing = failing,
            Passing = claim.FailsUnder.Equals(claim.PassesUnder) ? null : passing,
            ChanceOfNoFailure = chance,
        };
    }

    private static Reproduction Judge(FailureRate failing, FailureRate passing, double? chanceOfNoFailure) => (failing, passing, chanceOfNoFailure) switch
    {
        ({ Failures: > 0 }, var others, _) when others.Failures < others.Trials => Reproduction.Confirmed,
        ({ Failures: > 0 }, _, _) => Reproduction.AlwaysFailed,
        (_, _, null) => Reproduction.Unknown,
        (_, _, < Level) => Reproduction.InOwnHostOnly,
        _ => Reproduction.NotReproduced,
    };
}
