using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Statistics;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Diagnosis;

/// <summary>
/// Reads the clue out of a proved order dependence, which is the one clue that an experiment gives and nothing outweighs; and a weak
/// one out of second calls that nobody has followed up.
/// </summary>
internal static class OrderClues
{
    private const double Level = 0.05;

    /// <param name="verdict">Null for a test of which nothing was proved.</param>
    /// <param name="test">What was seen of it.</param>
    public static IEnumerable<Clue> In(TestVerdict.OrderDependent? verdict, TestTally test)
    {
        if (verdict is not null)
            yield return new Clue { Kind = KindOf(verdict.Kind), Quote = string.Join(", ", verdict.Proofs[0].Tests.Select(other => other.FullName)) };
        else if (ChanceOfSecondCalls(test) is { } chance and < Level)
            yield return new Clue { Kind = ClueKind.FailsOnSecondCall, PValue = chance };
    }

    /// <summary>
    /// How often chance would fail so many second calls of a test that fails on each call alike; null where it was called again nowhere,
    /// or never failed there. A test that is flaky by itself fails on second calls as well.
    /// </summary>
    private static double? ChanceOfSecondCalls(TestTally test)
    {
        FailureRate again = Pooled(test.SecondCalls);
        FailureRate first = Pooled(test.Conditions.Where(tally => tally.Conditions.Nature == ConditionNature.Natural || tally.Conditions.Calls == Calls.Twice));
        return again.Failures == 0 || first.Trials == 0 ? null : FisherExact.OneSided(again.Failures, again.Trials, first.Failures, first.Trials);
    }

    private static FailureRate Pooled(IEnumerable<ConditionTally> tallies) =>
        tallies.Select(FlakinessJudge.RateOf).Aggregate(new FailureRate(0, 0), (sum, rate) => sum + rate);

    private static ClueKind KindOf(OrderKind kind) => kind switch
    {
        OrderKind.Unknown or OrderKind.Victim => ClueKind.FailsBehindOthers,
        OrderKind.Brittle => ClueKind.PassesBehindOthers,
        OrderKind.NonIdempotent => ClueKind.FailsBehindItself,
        _ => throw new UnreachableException(),
    };
}
