using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Statistics;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Repairs;

/// <summary>How a test failed before it was mended: what a fix is measured against.</summary>
/// <param name="Circumstances">Where.</param>
/// <param name="Rate">How often; at least one failure.</param>
public sealed record Baseline(Circumstances Circumstances, FailureRate Rate)
{
    /// <summary>
    /// Below so many, a fix that only makes a test fail more rarely would pass for a whole one: of a test that always failed, a
    /// single pass shows already that something has changed.
    /// </summary>
    public const int LeastCleanRuns = 10;

    /// <summary>Clean runs that would come with 5 % at most if nothing had changed (<see cref="PosteriorPredictive"/>).</summary>
    public int CleanRunsNeeded => Math.Max(LeastCleanRuns, PosteriorPredictive.CleanRunsNeeded(Rate.Failures, Rate.Trials));

    /// <summary>What an audit says of a test; null when it never failed.</summary>
    public static Baseline? Of(AuditedTest test) => test.Verdict switch
    {
        TestVerdict.OrderDependent { Kind: OrderKind.Victim or OrderKind.NonIdempotent, Proofs: [var proof, ..] } => new Baseline(
            new Circumstances { Conditions = Serially, Behind = proof.Tests }, new FailureRate(proof.ChangedIn.Length, proof.Trials)),
        TestVerdict.OrderDependent { Kind: OrderKind.Brittle, Proofs: [var proof, ..] } => new Baseline(
            new Circumstances { Conditions = Serially, Company = Company.Alone }, new FailureRate(proof.UnchangedIn.Length, proof.UnchangedIn.Length)),
        _ when test.Results.IsEmpty => null,
        _ when WorstResult.Of(test) is { Rate.Failures: > 0 } worst => new Baseline(
            new Circumstances { Conditions = worst.Conditions, Company = worst.Company }, worst.Rate),
        _ => null,
    };

    private static ConditionSet Serially => ConditionSet.Of(SerialCondition.Instance);
}
