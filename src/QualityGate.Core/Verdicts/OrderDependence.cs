using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
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
    /// <summary>What all bets against chance together must not win by chance: of a thousand flaky tests at most one would be called order-dependent.</summary>
    public const double EvidenceAsked = 1_000;

    /// <summary>Runs that must show the change, and as many that must not, however strong the evidence is otherwise.</summary>
    public const int RunsAsked = 3;

    /// <summary>The same of what undoes a polluter: whom it might be wrong about is called order-dependent already.</summary>
    private const double EvidenceAskedOfCleaners = 100;

    /// <summary>So many tests that are all needed together are still called the polluter; more are a part of the suite that was not searched.</summary>
    private const int MostTogether = 8;

    /// <summary>
    /// Whether the test had to fail there, by who had started before it: everybody of a polluter that always does harm, or nobody of
    /// any setter that always helps. It is asked where tests overlap, so whoever had started may have done its work or not.
    /// </summary>
    public bool Foretells(OrderSighting seen) => Proofs.All(proof => proof.Trials == proof.ChangedIn.Length) && Allows(seen);

    /// <summary>Whether the test might fail there: the same without asking that it always does.</summary>
    public bool Allows(OrderSighting seen) => Kind switch
    {
        OrderKind.Victim => Proofs.Any(proof => proof.Tests.All(seen.IsBehind)),
        OrderKind.Brittle => !Proofs.Any(proof => proof.Tests.Any(seen.IsBehind)),
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

        return isVictim && book.Again.Failed >= RunsAsked && Prove([], [book.Test], Calls(book), isFailure: true, needed: 0) is { } itself
            ? new OrderDependence(OrderKind.NonIdempotent, [itself], [])
            : null;
    }

    /// <summary>
    /// What bears on what changes the test where a polluter ran first, or nothing did, and none of what is known does. Where no
    /// polluter ran first, that is also what runs showed that were made for another reason: chance would have parted them by these
    /// tests as seldom as any others.
    /// </summary>
    /// <param name="book">All answers.</param>
    /// <param name="polluter">Null when no test is taken for granted.</param>
    /// <param name="known">What holds one of these already says nothing about another.</param>
    public static IEnumerable<ProbeAnswer> Bearing(ProbeBook book, OrderProof? polluter, IReadOnlyList<OrderProof> known) => (polluter is null ? book.All : book.Answers).Where(answer =>
        !answer.IsBehind([book.Test])
        && (polluter is null || (answer.Number > polluter.ProvedBy && answer.Before.Length >= polluter.Tests.Length && answer.Before[..polluter.Tests.Length].SequenceEqual(polluter.Tests)))
        && !known.Any(proof => answer.IsBehind(proof.Tests)));

    /// <summary>What a bet on tests has to be worth, to one.</summary>
    /// <param name="head">The polluter that they undo; empty where they change the test by themselves.</param>
    public static double OddsAsked(ImmutableArray<TestId> head) => head.IsEmpty ? EvidenceAsked : EvidenceAskedOfCleaners;

    /// <summary>First calls and second ones, and what the test did in runs that began with another.</summary>
    private static IEnumerable<ProbeAnswer> Calls(ProbeBook book) => book.All.Where(answer => answer.IsBeside || answer.Before.IsEmpty || answer.IsBehind([book.Test]));

    private static ImmutableArray<OrderProof> ProofsIn(ProbeBook book, OrderProof? polluter, bool isFailure)
    {
        ImmutableArray<TestId> head = polluter?.Tests ?? [];
        List<OrderProof> proofs = [];
        foreach (ImmutableArray<TestId> tests in Candidates(head, book, isFailure))
        {
            if (!proofs.Any(known => known.Tests.All(tests.Contains))
                && IsSmallest(book, head, tests, isFailure)
                && Prove(head, tests, Bearing(book, polluter, proofs), isFailure, tests.Length) is { } proof)
                proofs.Add(proof);
        }

        return [.. proofs];
    }

    // Fewer first, so that what contains them is not taken for a polluter of its own; then as they were found.
    private static IEnumerable<ImmutableArray<TestId>> Candidates(ImmutableArray<TestId> head, ProbeBook book, bool isFailure) => book.Answers
        .Where(answer => answer.Outcome.IsFailure() == isFailure && answer.Before.Length > head.Length && answer.Before.Length <= head.Length + MostTogether)
        .Where(answer => answer.Before.AsSpan(0, head.Length).SequenceEqual(head.AsSpan()) && !answer.IsBehind([book.Test]))
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
    private static OrderProof? Prove(ImmutableArray<TestId> head, ImmutableArray<TestId> tests, IEnumerable<ProbeAnswer> answers, bool isFailure, int needed)
    {
        ImmutableArray<TestId> whole = [.. head, .. tests];
        List<int> changed = [];
        List<int> unchanged = [];
        (OrderBets bets, int exact) = (OrderBets.None, 0);
        foreach (ProbeAnswer answer in answers)
        {
            bool isHit = answer.Outcome.IsFailure() == isFailure;
            bool isExact = !answer.IsBeside && answer.Before.SequenceEqual(whole);
            bets = bets.With(answer, tests, isFailure, head.Length);
            exact += isExact ? 1 : 0;
            if (isExact && isHit)
                changed.Add(answer.Number);
            else if (!isHit && !answer.IsBeside && answer.Before.SequenceEqual(head))
                unchanged.Add(answer.Number);
            if (changed.Count >= RunsAsked && unchanged.Count >= RunsAsked && (needed < 2 || exact == changed.Count) && bets.Margin(needed, OddsAsked(head)) >= 0)
                return new OrderProof { Tests = tests, ChangedIn = [.. changed], Trials = exact, UnchangedIn = [.. unchanged] };
        }

        return null;
    }
}
