using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Comparisons;

/// <summary>Holds an audit against an earlier one. Pure.</summary>
public static class AuditComparer
{
    /// <summary>Fewer runs under a condition see too little: ten find a flake of one in four with 94 %.</summary>
    public const int UsualRuns = 10;

    /// <param name="before">The earlier audit.</param>
    /// <param name="after">The later audit. Both hold at least one suite in common (see <see cref="AuditComparison.IsPossible"/>).</param>
    /// <param name="leastRuns">Valid runs under each condition of the earlier audit that the later one must have to be called not worse; at least 1.</param>
    public static AuditComparison Compare(Audit before, Audit after, int leastRuns = UsualRuns)
    {
        // What was there before counts as a baseline that accepts all of it.
        AuditBaseline known = Ratchet.Turn(before: null, before, maskedFailures: null, hysteresis: null, reason: null).Baseline;
        AuditChanges changes = BaselineComparison.Of(known, after, hysteresis: null);
        ImmutableArray<TestChange> tests = TestChanges.Of(before, after, changes, RateComparisons.Of(before, after));
        ImmutableArray<ComparisonDoubt> doubts = ComparisonDoubts.Of(before, after, changes, tests, leastRuns);
        return new AuditComparison
        {
            Verdict = VerdictOf(tests, doubts),
            Before = ComparedAudit.Of(before, ResultsOf(before, after, pair => pair.Before)),
            After = ComparedAudit.Of(after, ResultsOf(before, after, pair => pair.After)),
            Changes = tests,
            Differences = ComparisonDifferences.Of(before, after),
            Doubts = doubts,
        };
    }

    private static ComparisonVerdict VerdictOf(ImmutableArray<TestChange> tests, ImmutableArray<ComparisonDoubt> doubts) => tests switch
    {
        _ when tests.Any(test => test.Kind is ChangeKind.NewlyBroken or ChangeKind.NewlyFlaky or ChangeKind.FailsMoreOften) => ComparisonVerdict.Worse,
        _ when doubts.IsEmpty => ComparisonVerdict.NotWorse,
        _ => ComparisonVerdict.Undecided,
    };

    private static FailureRate ResultsOf(Audit before, Audit after, Func<SuitePair, SuiteAudit> side)
    {
        FailureRate sum = new(0, 0);
        foreach (SuitePair pair in SuitePair.In(before, after))
        {
            HashSet<TestId> shared = [.. pair.Before.Tests.Select(test => test.Id).Intersect(pair.After.Tests.Select(test => test.Id))];
            sum = pair.SharedConditions(before.Subject.Settings, after.Subject.Settings)
                .SelectMany(_ => side(pair).Tests, (conditions, test) => shared.Contains(test.Id) ? NaturalRuns.Under(test, conditions)?.Rate : null)
                .OfType<FailureRate>()
                .Aggregate(sum, (total, rate) => total + rate);
        }

        return sum;
    }
}
