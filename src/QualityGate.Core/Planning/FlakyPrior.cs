using QualityGate.Core.Findings;
using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>How probable it is before any run that a test is flaky.</summary>
/// <remarks>
/// All figures are judgements. Google saw a flaky result in 1.5 % of its test runs (J. Micco, "Flaky Tests at Google and How We
/// Mitigate Them", Google Testing Blog, 2016), and larger tests flake more often than small ones (J. Listfield, "Where do our flaky
/// tests come from?", same place, 2017). Of 245 flaky tests 75 % were flaky when they were
/// added, and 85 % when they were added or directly changed (W. Lam, S. Winter, A. Wei, T. Xie, D. Marinov and J. Bell, "A Large-Scale
/// Longitudinal Study of Flaky Tests", OOPSLA 2020). What a finding adds is of the size of the weights of <see cref="Diagnosis.ClueWeights"/>.
/// </remarks>
internal static class FlakyPrior
{
    /// <summary>Of a test of which nothing is known.</summary>
    public const double Base = 0.02;

    /// <summary>From this share on a test is worth runs of its own before it has failed.</summary>
    public const double Suspicious = 0.05;

    /// <summary>By how much the odds are higher for a test that is new or was changed.</summary>
    private const double Novelty = 3;

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    public static SpikeAndSlab Of(TestId test, CodeAge age, TimeSpan meanDuration, ImmutableArray<StaticFinding> findings, Reputation reputation = Reputation.Unknown)
    {
        double odds = Base / (1 - Base) * OfFindings(test, findings) * (meanDuration >= Slow ? 2 : 1) * OfPast(age, reputation);
        return new SpikeAndSlab(odds / (1 + odds));
    }

    // To be new by the history and changed by git is one reason, not two; and what was reliable before a change need not be after it.
    private static double OfPast(CodeAge age, Reputation reputation) => Math.Max(age == CodeAge.Changed ? Novelty : 0, OfPast(reputation));

    // Long silence is no promise: code and machines change under a test, so it halves the odds and no more.
    private static double OfPast(Reputation reputation) => reputation switch
    {
        Reputation.Unknown or Reputation.Unproven => 1,
        Reputation.New => Novelty,
        Reputation.Reliable => 0.5,
        Reputation.Recovered => 6,
        Reputation.Doubtful => 25,
        _ => throw new UnreachableException(),
    };

    // As with clues: ten delays in one test are no ten times better reason.
    private static double OfFindings(TestId test, ImmutableArray<StaticFinding> findings) => findings
        .Where(finding => finding.Cause != RootCause.Masking)
        .Select(finding => finding is { Severity: > FindingSeverity.Info, Confidence: not FindingConfidence.Low } && finding.ReachOf(test) == FindingReach.Test ? 8.0 : 3.0)
        .DefaultIfEmpty(1)
        .Max();
}
