using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Planning;

/// <summary>
/// Finds a smallest group of tests that changes how another ends. By halves while one of them does it alone: A. Zeller and
/// R. Hildebrandt (2002), "Simplifying and isolating failure-inducing input", IEEE TSE 28, 183-200. First come those that explain
/// best what was seen anyway; where that says nothing the later half, because what a test stumbles over is mostly near. What the
/// first half does not do is taken to be in the second, until the single test at the end says otherwise; then each half is asked.
/// Classes are searched before the tests within one. A change that comes only sometimes is waited for, in both halves by turns,
/// because it alone is proof and its absence is not.
/// </summary>
/// <param name="book">What was asked before; nothing is asked twice.</param>
/// <param name="head">What always runs first.</param>
/// <param name="isFailure">Whether the change is a failure.</param>
/// <param name="promise">How well a test explains what was seen.</param>
internal sealed class CulpritHunt(ProbeBook book, ImmutableArray<TestId> head, bool isFailure, Func<TestId, double> promise)
{
    /// <summary>Tries that show a change of 30 % with 99 %; rarer ones would take too long to find.</summary>
    public const int MostTries = 14;

    /// <summary>How sure to be that a half without a change has none.</summary>
    private const double Confidence = 0.98;

    private int _hits;
    private int _trials;

    /// <summary>What to ask next; or what was found, or why nothing was.</summary>
    /// <param name="pool">Where to look, in the order to be kept.</param>
    /// <param name="likely">The part of it to begin with; empty, or all of it, when nothing is known.</param>
    /// <param name="tries">How often to run all of it before it is said to change nothing.</param>
    public TraceStep Next(ImmutableArray<TestId> pool, ImmutableArray<TestId> likely, int tries)
    {
        bool isShorter = !likely.IsEmpty && likely.Length < pool.Length;
        if (isShorter && IsHit(likely))
            return Within(likely);
        if (isShorter && Tally(likely).Trials == 0)
            return Ask(likely);
        if (IsHit(pool))
            return Within(pool);
        if (Tally(pool).Trials == 0)
            return Ask(pool).NotBefore(isShorter ? TraceTurn.Stubborn : TraceTurn.First);

        // It costs less to wait for it where it is likelier.
        return (isShorter && Tally(likely).Trials < tries, Tally(pool).Trials < tries) switch
        {
            (true, _) => Ask(likely).NotBefore(TraceTurn.Stubborn),
            (_, true) => Ask(pool).NotBefore(TraceTurn.Stubborn),
            _ => new TraceStep.Done(TraceEnd.NotReproduced),
        };
    }

    private TraceStep Within(ImmutableArray<TestId> pool) => Halved(pool, isTrusting: true) ?? Halved(pool, isTrusting: false)!;

    /// <summary>Null when a half was trusted to hold what the other did not, and does not hold it.</summary>
    private TraceStep? Halved(ImmutableArray<TestId> pool, bool isTrusting)
    {
        (_hits, _trials) = (0, 0);
        Enter(pool);
        ImmutableArray<ImmutableArray<TestId>> parts = TestClasses.In(pool);
        while (true)
        {
            if (parts is [var only])
            {
                if (only.Length == 1)
                    return IsHit(only) ? new TraceStep.Found(only) : Tally(only).Trials == 0 ? Ask(only) : null;
                parts = TestClasses.Single(only);
            }

            (ImmutableArray<ImmutableArray<TestId>> first, ImmutableArray<ImmutableArray<TestId>> second) = TestClasses.Halves(parts, promise);
            ImmutableArray<TestId> one = TestClasses.Joined(first);
            ImmutableArray<TestId> other = TestClasses.Joined(second);
            if (IsHit(one) || IsHit(other))
            {
                parts = IsHit(one) ? first : second;
                Enter(IsHit(one) ? one : other);
            }
            else if (!isTrusting || _hits < _trials)
            {
                return NeitherHalf(parts, one, other);
            }
            else if (Tally(one).Trials == 0)
            {
                return Ask(one);
            }
            else
            {
                parts = second;
            }
        }
    }

    private TraceStep NeitherHalf(ImmutableArray<ImmutableArray<TestId>> parts, ImmutableArray<TestId> one, ImmutableArray<TestId> other)
    {
        ImmutableArray<TestId> turn = Tally(one).Trials <= Tally(other).Trials ? one : other;
        if (Tally(turn).Trials < Patience)
            return Ask(turn).NotBefore(_hits < _trials ? TraceTurn.Stubborn : TraceTurn.First);

        // Either something of both is needed, or the change comes only sometimes, and then to take tests away proves nothing.
        ImmutableArray<TestId> whole = TestClasses.Joined(parts);
        if (Tally(whole).Trials < OrderDependence.RunsAsked)
            return Ask(whole).NotBefore(TraceTurn.Stubborn);
        return _hits < _trials ? new TraceStep.Done(TraceEnd.Unproved) : new Thinning(Tally, Ask, isFailure).Of(parts).NotBefore(TraceTurn.Stubborn);
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

    private TraceStep Ask(ImmutableArray<TestId> tests) => TraceStep.AskOf(book, [.. head, .. tests]);
}
