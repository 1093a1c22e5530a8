using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Verdicts;

/// <summary>
/// What probes have proved of how the tests before it change a test. Only a test that ends in one and the same way whenever it is
/// alone can depend on others: one that does not is flaky by itself, and nothing is said of its order.
/// </summary>
/// <param name="Kind">What they do to it.</param>
/// <param name="Proofs">Polluters of a victim or setters of a brittle test, each enough by itself; of a test that pollutes itself, the test.</param>
/// <param name="Cleaners">Tests that undo the first polluter when they run behind it.</param>
internal sealed record OrderDependence(OrderKind Kind, ImmutableArray<OrderProof> Proofs, ImmutableArray<OrderProof> Cleaners)
{
    /// <summary>What all bets against chance together must not win by chance: of ten thousand flaky tests at most one would be called order-dependent.</summary>
    public const double EvidenceAsked = 10_000;

    /// <summary>Runs that must show the change, and as many that must not, however strong the evidence is otherwise.</summary>
    public const int RunsAsked = 3;

    /// <summary>So many tests that are all needed together are still called the polluter; more are a part of the suite that was not searched.</summary>
    private const int MostTogether = 8;

    /// <summary>
    /// Whether the test had to fail there, by who had started before it: everybody of a polluter that always does harm, or nobody of
    /// any setter that always helps. It is asked where tests overlap, so whoever had started may have done its work or not.
    /// </summary>
    public bool Foretells(OrderSighting seen) => Proofs.All(proof => proof.Trials == proof.ChangedIn.Length) && Kind switch
    {
        OrderKind.Victim => Proofs.Any(proof => proof.Tests.All(seen.Before.Contains)),
        OrderKind.Brittle => !Proofs.Any(proof => proof.Tests.Any(seen.Before.Contains)),
        _ => false,
    };

    /// <summary>Null when nothing is proved.</summary>
    public static OrderDependence? Of(TestId test, SuiteLedger suite) => suite.Probes.IsEmpty ? null : In(ProbeBook.Of(test, suite), suite);

    public static OrderDependence? In(ProbeBook book, SuiteLedger suite)
    {
        if (book.Alone is { IsMixed: true } or { Trials: < RunsAsked })
            return null;

        bool isVictim = book.Alone.Passed > 0;
        ImmutableArray<OrderProof> others = ProofsIn(book, null, isVictim);
        if (!others.IsEmpty)
        {
            return new OrderDependence(
                isVictim ? OrderKind.Victim : OrderKind.Brittle,
                [.. others.Select(proof => OrderElsewhere.Seen(proof, book.Test, isVictim, suite))],
                isVictim ? ProofsIn(book, others[0], isFailure: false) : []);
        }

        ImmutableArray<ProbeAnswer> calls = [.. book.Answers.Where(answer => answer.Before.IsEmpty || answer.IsBehind([book.Test]))];
        return isVictim && Prove(book, [], [book.Test], calls, isFailure: true) is { } itself
            ? new OrderDependence(OrderKind.NonIdempotent, [itself], [])
            : null;
    }

    /// <summary>The answers that bear on what changes the test where a polluter ran first, or nothing did, and none of what is known does.</summary>
    /// <param name="book">All answers.</param>
    /// <param name="polluter">Null when no test is taken for granted.</param>
    /// <param name="known">What holds one of these already says nothing about another.</param>
    public static IEnumerable<ProbeAnswer> Bearing(ProbeBook book, OrderProof? polluter, IReadOnlyList<OrderProof> known) => book.Answers.Where(answer =>
        !answer.IsBehind([book.Test])
        && (polluter is null || (answer.Number > polluter.ProvedBy && answer.Before.Length >= polluter.Tests.Length && answer.Before[..polluter.Tests.Length].SequenceEqual(polluter.Tests)))
        && !known.Any(proof => answer.IsBehind(proof.Tests)));

    private static ImmutableArray<OrderProof> ProofsIn(ProbeBook book, OrderProof? polluter, bool isFailure)
    {
        ImmutableArray<TestId> head = polluter?.Tests ?? [];
        ImmutableArray<ProbeAnswer> bearing = [.. Bearing(book, polluter, [])];
        List<OrderProof> proofs = [];
        foreach (ImmutableArray<TestId> tests in Candidates(head, bearing, isFailure))
        {
            if (!proofs.Any(known => known.Tests.All(tests.Contains))
                && IsSmallest(book, head, tests, isFailure)
                && Prove(book, head, tests, Bearing(book, polluter, proofs), isFailure) is { } proof)
                proofs.Add(proof);
        }

        return [.. proofs];
    }

    // Fewer first, so that what contains them is not taken for a polluter of its own; then as they were found.
    private static IEnumerable<ImmutableArray<TestId>> Candidates(ImmutableArray<TestId> head, ImmutableArray<ProbeAnswer> answers, bool isFailure) => answers
        .Where(answer => answer.Outcome.IsFailure() == isFailure && answer.Before.Length > head.Length && answer.Before.Length <= head.Length + MostTogether)
        .GroupBy(answer => string.Join('\n', answer.Before), StringComparer.Ordinal)
        .Where(exactly => exactly.Count() >= RunsAsked)
        .Select(exactly => exactly.First().Before[head.Length..])
        .OrderBy(tests => tests.Length);

    private static bool IsSmallest(ProbeBook book, ImmutableArray<TestId> head, ImmutableArray<TestId> tests, bool isFailure) => Lesser(head, tests)
        .All(lesser => book.Behind(lesser) is { Trials: >= RunsAsked } without && without.Hits(isFailure) == 0);

    /// <summary>What must not change the test, so that all of several tests are known to be needed: each time one of them less. None for a single test.</summary>
    public static IEnumerable<ImmutableArray<TestId>> Lesser(ImmutableArray<TestId> head, ImmutableArray<TestId> tests) => tests.Length == 1
        ? []
        : tests.Select(test => (ImmutableArray<TestId>)[.. head, .. tests.Remove(test)]);

    /// <summary>Null when it is not proved. What came after the proof does not undo it: a bet may be ended when it is won.</summary>
    private static OrderProof? Prove(ProbeBook book, ImmutableArray<TestId> head, ImmutableArray<TestId> tests, IEnumerable<ProbeAnswer> answers, bool isFailure)
    {
        int needed = tests.SequenceEqual([book.Test]) ? 0 : tests.Length;
        ImmutableArray<TestId> whole = [.. head, .. tests];
        List<int> changed = [];
        List<int> unchanged = [];
        (int hits, int trials, int otherHits, int otherTrials, int exact, int choices) = (0, 0, 0, 0, 0, 1);
        foreach (ProbeAnswer answer in answers)
        {
            bool isHit = answer.Outcome.IsFailure() == isFailure;
            bool isExact = answer.Before.SequenceEqual(whole);
            if (answer.IsBehind(tests))
                (hits, trials) = (hits + (isHit ? 1 : 0), trials + 1);
            else
                (otherHits, otherTrials) = (otherHits + (isHit ? 1 : 0), otherTrials + 1);
            exact += isExact ? 1 : 0;
            choices = Math.Max(choices, answer.Before.Length - head.Length);
            if (isExact && isHit)
                changed.Add(answer.Number);
            else if (!isHit && answer.Before.SequenceEqual(head))
                unchanged.Add(answer.Number);
            if (changed.Count >= RunsAsked && unchanged.Count >= RunsAsked && (needed < 2 || exact == changed.Count) && IsEnough(RateContrast.Log(hits, trials, otherHits, otherTrials), needed, choices))
                return new OrderProof { Tests = tests, ChangedIn = [.. changed], Trials = exact, UnchangedIn = [.. unchanged] };
        }

        return null;
    }

    // Whoever looks for one among a thousand makes a thousand bets. A quarter of the money is on the test itself, in each direction
    // an eighth on single tests, a sixteenth on pairs, and so on, spread evenly over all that there are.
    private static bool IsEnough(double bet, int tests, int choices) =>
        bet >= Math.Log(EvidenceAsked) + ((tests + 2) * Math.Log(2)) + (tests * Math.Log(choices));
}
