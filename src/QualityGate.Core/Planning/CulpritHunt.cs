using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Planning;

/// <summary>
/// Finds a smallest group of tests that changes how another ends. By halves while one of them does it alone, the later first,
/// because what a test stumbles over is mostly near: A. Zeller and R. Hildebrandt (2002), "Simplifying and isolating
/// failure-inducing input", IEEE TSE 28, 183-200. Classes are searched before the tests within one. A change that comes only
/// sometimes is waited for, in both halves by turns, because it alone is proof and its absence is not.
/// </summary>
/// <param name="book">What was asked before; nothing is asked twice.</param>
/// <param name="head">What always runs first.</param>
/// <param name="isFailure">Whether the change is a failure.</param>
internal sealed class CulpritHunt(ProbeBook book, ImmutableArray<TestId> head, bool isFailure)
{
    /// <summary>Tries that show a change of 30 % with 99 %; rarer ones would take too long to find.</summary>
    public const int MostTries = 14;

    /// <summary>How sure to be that a half without a change has none.</summary>
    private const double Confidence = 0.98;

    private const int Lost = 2;

    private int _hits;
    private int _trials;

    /// <summary>What to ask next; or what was found, or why nothing was.</summary>
    /// <param name="pool">Where to look, in the order to be kept.</param>
    /// <param name="tries">How often to run all of it before it is said to change nothing.</param>
    public TraceStep Next(ImmutableArray<TestId> pool, int tries)
    {
        (_hits, _trials) = (0, 0);
        if (!IsHit(pool))
            return Tally(pool).Trials < tries ? Ask(pool) : new TraceStep.Done(TraceEnd.NotReproduced);

        Enter(pool);
        ImmutableArray<ImmutableArray<TestId>> parts = TestClasses.In(pool);
        while (true)
        {
            if (parts is [var only])
            {
                if (only.Length == 1)
                    return new TraceStep.Found(only);
                parts = TestClasses.Single(only);
            }

            int middle = TestClasses.MiddleOf(parts);
            ImmutableArray<TestId> early = TestClasses.Joined(parts[..middle]);
            ImmutableArray<TestId> late = TestClasses.Joined(parts[middle..]);
            if (!IsHit(late) && !IsHit(early))
                return NeitherHalf(parts, early, late);

            parts = IsHit(late) ? parts[middle..] : parts[..middle];
            Enter(TestClasses.Joined(parts));
        }
    }

    private TraceStep NeitherHalf(ImmutableArray<ImmutableArray<TestId>> parts, ImmutableArray<TestId> early, ImmutableArray<TestId> late)
    {
        ImmutableArray<TestId> turn = Tally(late).Trials <= Tally(early).Trials ? late : early;
        if (Tally(turn).Trials < Patience)
            return Ask(turn);

        // Either something of both is needed, or the change comes only sometimes, and then to take tests away proves nothing.
        ImmutableArray<TestId> whole = TestClasses.Joined(parts);
        if (Tally(whole).Trials < OrderDependence.RunsAsked)
            return Ask(whole);
        return _hits < _trials ? new TraceStep.Done(TraceEnd.Unproved) : Thinned(parts);
    }

    /// <summary>Takes away what is not needed, in ever smaller pieces, until nothing can go.</summary>
    private TraceStep Thinned(ImmutableArray<ImmutableArray<TestId>> parts)
    {
        int size = Math.Max(1, parts.Length / 4);
        while (true)
        {
            bool isThinner = false;
            for (int end = parts.Length; end > 0 && parts.Length > 1; end -= size)
            {
                int start = Math.Max(0, end - size);
                ImmutableArray<ImmutableArray<TestId>> rest = parts.RemoveRange(start, end - start);
                ImmutableArray<TestId> tests = TestClasses.Joined(rest);
                if (tests.IsEmpty)
                    continue;
                if (!IsHit(tests) && Tally(tests).Trials == 0)
                    return Ask(tests);
                if (IsHit(tests))
                    (parts, isThinner) = (rest, true);
            }

            if (size > 1)
                size = (size + 1) / 2;
            else if (!isThinner && parts.All(part => part.Length == 1))
                return new TraceStep.Found(TestClasses.Joined(parts));
            else if (!isThinner)
                (parts, size) = (TestClasses.Single(TestClasses.Joined(parts)), Math.Max(1, parts.Sum(part => part.Length) / 4));
        }
    }

    /// <summary>How often a half must show no change before the other half is alone in question.</summary>
    private int Patience => _hits == _trials ? 1 : Math.Min(MostTries, RunsNeeded.Of((_hits + 0.5) / (_trials + 1), Confidence));

    private void Enter(ImmutableArray<TestId> tests)
    {
        ProbeTally tally = Tally(tests);
        (_hits, _trials) = (_hits + tally.Hits(isFailure), _trials + tally.Trials);
    }

    private bool IsHit(ImmutableArray<TestId> tests) => Tally(tests).Hits(isFailure) > 0;

    private ProbeTally Tally(ImmutableArray<TestId> tests) => book.Behind([.. head, .. tests]);

    private TraceStep Ask(ImmutableArray<TestId> tests) => Asked(book, [.. head, .. tests]);

    /// <summary>The question, unless probes did not answer it twice more often than they did.</summary>
    public static TraceStep Asked(ProbeBook book, ImmutableArray<TestId> before) => book.Behind(before) is var tally && tally.Open >= tally.Trials + Lost
        ? new TraceStep.Done(TraceEnd.Lost)
        : new TraceStep.Ask(before);
}
