using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Planning;

/// <summary>Asks what is missing to prove that tests change another: with them and without them by turns, so that whatever changes on the machine meanwhile meets both alike.</summary>
/// <param name="book">What is known of the other.</param>
/// <param name="proved">What is proved of it.</param>
internal sealed class Confirmation(ProbeBook book, OrderDependence? proved)
{
    private const int Most = 100;
    private const int MostFruitless = 12;

    /// <summary>Whether the test is to be called once more after it was run alone: when that may be all that makes it fail, until it is proved or did not do so again.</summary>
    public bool WantsSecondCall(OrderCandidate candidate) => candidate is { HasFailedAgain: true, HasFailedInOrder: false }
        && book.Alone.Failed == 0
        && book.Again is { Passed: 0, Failed: < MostFruitless, Open: < OrderDependence.RunsAsked }
        && proved is null;

    /// <summary>The next question about these tests; how it ended when there is none that would help.</summary>
    /// <param name="polluter">Whom they undo; null when they change the test by themselves.</param>
    /// <param name="tests">The tests.</param>
    /// <param name="isFailure">Whether the change is a failure.</param>
    public TraceStep Of(OrderProof? polluter, ImmutableArray<TestId> tests, bool isFailure)
    {
        ImmutableArray<TestId> head = polluter?.Tests ?? [];
        ImmutableArray<TestId> whole = [.. head, .. tests];
        ProbeTally exact = book.Behind(whole);
        if (exact.Trials >= Most || (exact.Trials >= MostFruitless && exact.Hits(isFailure) * MostFruitless < exact.Trials))
            return new TraceStep.Done(TraceEnd.Unproved);

        TraceTurn turn = exact.Hits(isFailure) < exact.Trials ? TraceTurn.Stubborn : TraceTurn.First;
        if (OrderDependence.Lesser(head, tests).FirstOrDefault(lesser => book.Behind(lesser).Trials < OrderDependence.RunsAsked) is { IsDefault: false } unsure)
            return TraceStep.AskOf(book, unsure).NotBefore(turn);

        return TraceStep.AskOf(book, IsWithNext(polluter, tests, isFailure, exact) ? whole : head).NotBefore(turn);
    }

    // Once both are seen often enough, the one that promises more evidence.
    private bool IsWithNext(OrderProof? polluter, ImmutableArray<TestId> tests, bool isFailure, ProbeTally exact)
    {
        ImmutableArray<TestId> head = polluter?.Tests ?? [];
        int without = book.Answers.Count(answer => answer.Number > (polluter?.ProvedBy ?? 0) && answer.Before.SequenceEqual(head));
        if (exact.Hits(isFailure) < OrderDependence.RunsAsked || without < OrderDependence.RunsAsked)
            return exact.Trials <= without || without >= OrderDependence.RunsAsked;

        double odds = OrderDependence.OddsAsked(head);
        OrderBets bets = OrderDependence.Bearing(book, polluter, (polluter is null ? proved?.Proofs : proved?.Cleaners) ?? [])
            .Aggregate(OrderBets.None, (bets, answer) => bets.With(answer, tests, isFailure, head.Length));
        return bets.Expected(isWith: true, tests.Length, odds) >= bets.Expected(isWith: false, tests.Length, odds);
    }
}
