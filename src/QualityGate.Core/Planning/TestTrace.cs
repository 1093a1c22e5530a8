using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Planning;

/// <summary>
/// Looks for what one test depends on: how it ends alone or on a second call, which tests before it change that, one polluter or
/// setter after the other, and which tests undo it. It has no memory; each time it goes the whole way again through the answers
/// that are there, to the first that is missing.
/// </summary>
internal sealed class TestTrace
{
    private const int MostCulprits = 3;
    private const int MostKnown = 3;

    /// <summary>Probes beside those of the halving that settle a test which always ends alike behind the same tests.</summary>
    private const int FirstChance = 12;

    private readonly OrderCandidate _candidate;
    private readonly SuiteLedger _suite;
    private readonly TraceMeans _means;
    private readonly ProbeBook _book;
    private readonly OrderDependence? _proved;
    private readonly Confirmation _confirmation;

    /// <param name="candidate">The test.</param>
    /// <param name="suite">What was seen.</param>
    /// <param name="suspected">Tests that carry a finding about shared state: where nothing else parts them they are tried first.</param>
    public TestTrace(OrderCandidate candidate, SuiteLedger suite, ImmutableHashSet<TestId> suspected)
    {
        (_candidate, _suite, _means, _book) = (candidate, suite, new TraceMeans(suite, suspected), ProbeBook.Of(candidate.Test, suite, candidate.Sightings));
        _proved = OrderDependence.In(_book, suite);
        _confirmation = new Confirmation(_book, _proved);
    }

    public TestId Test => _candidate.Test;

    /// <summary>Probes that were made for it.</summary>
    public int Spent => _book.Answers.Length;

    /// <summary>What the test was found to depend on, beside itself.</summary>
    public ImmutableArray<ImmutableArray<TestId>> Found => _proved is { Kind: not OrderKind.NonIdempotent } ? [.. _proved.Proofs.Select(proof => proof.Tests)] : [];

    private bool IsFailure => _book.Alone.Passed > 0;

    /// <summary>The next question, or how the search ended.</summary>
    /// <param name="known">What other tests were found to depend on: most victims of a suite have few polluters.</param>
    public TraceStep Next(ImmutableArray<ImmutableArray<TestId>> known) => Step(known) switch
    {
        var step and (TraceStep.Done or TraceStep.AskAgain) => step,
        var step when _candidate.IsContradicted || Spent > FirstChance + (2 * Math.Log2(_candidate.Sightings.Tests + 1)) => step.NotBefore(TraceTurn.Stubborn),
        var step => step,
    };

    private TraceStep Step(ImmutableArray<ImmutableArray<TestId>> known)
    {
        if (_book.Alone.IsMixed)
            return new TraceStep.Done(TraceEnd.FlakyAlone);

        // A second call has to follow the first at once, while its process is there.
        if (_confirmation.WantsSecondCall(_candidate) && HasJustRunAlone)
            return new TraceStep.AskAgain { Turn = TraceTurn.AtOnce };
        if (_book.Alone.Trials == 0 || _confirmation.WantsSecondCall(_candidate))
            return TraceStep.AskOf(_book, []);
        if (!_candidate.HasFailedInOrder && _proved is { Kind: OrderKind.NonIdempotent })
            return new TraceStep.Done(TraceEnd.Proved);

        TraceStep others = Culprits(known);
        return others is TraceStep.Done { End: not TraceEnd.Lost } && _proved is not null ? new TraceStep.Done(TraceEnd.Proved) : others;
    }

    private bool HasJustRunAlone => _suite.Probes is [.., var last]
        && last.Number == _suite.NextNumber - 1
        && last is { Completion: Completion.Completed, Planned: { Isolation: Isolation.FreshProcess, Order: [var test] } }
        && test == _candidate.Test;

    private TraceStep Culprits(ImmutableArray<ImmutableArray<TestId>> known)
    {
        List<ImmutableArray<TestId>> found = [];
        while (found.Count < MostCulprits && PoolBeside(found) is { Pool.IsEmpty: false } pool)
        {
            TraceStep step = Known(known, pool) ?? new CulpritHunt(_book, [], IsFailure, _means.PromiseOf(pool.Explained)).Next(pool.Pool, pool.Likely, pool.Tries);
            if (step is TraceStep.Found { Tests: var tests } && _proved?.Proofs.Any(proof => proof.Tests.SequenceEqual(tests)) != true)
                step = _confirmation.Of(null, tests, IsFailure);
            if (step is not TraceStep.Found { Tests: var proved })
                return found.Count == 0 ? step : Earlier(Cleaners, step.NotBefore(pool.Turn));

            found.Add(proved);
        }

        return found.Count == 0 && _proved is null ? new TraceStep.Done(TraceEnd.NotReproduced) : Cleaners;
    }

    /// <summary>Where to look for what was not found yet: first where the runs so far say that there is something, then where it might be besides.</summary>
    private TracePool? PoolBeside(List<ImmutableArray<TestId>> found)
    {
        if (_candidate.ShortestBefore(found, IsFailure) is { } told && _candidate.Beside(found, IsFailure) is var explained)
            return TracePool.Of(_means.Usable(told), explained, found.Count == 0 ? CulpritHunt.MostTries : 1, found.Count == 0 ? TraceTurn.First : TraceTurn.Extra);
        if (found.Count > 0)
            return TracePool.Of(_means.Usable([.. FirstPool.RemoveRange(found.SelectMany(tests => tests))]), null, TriesForOthers, TraceTurn.Last);

        // Who was only seen to stumble on a second call has given no reason to suspect any other test.
        return TracePool.Of(_means.Usable(_suite.Columns.Select(column => column.Order).FirstOrDefault(order => !order.IsDefaultOrEmpty) is { IsDefault: false } order ? order.Remove(Test) : []), null, 1, TraceTurn.Stubborn);
    }

    private ImmutableArray<TestId> FirstPool => _candidate.ShortestBefore([], IsFailure) ?? [];

    private int TriesForOthers => _proved?.Proofs is [var first, ..] && first.Trials > first.ChangedIn.Length ? CulpritHunt.MostTries : 1;

    /// <summary>Null when no test that is known to change others comes into question.</summary>
    private TraceStep? Known(ImmutableArray<ImmutableArray<TestId>> known, TracePool pool)
    {
        foreach (ImmutableArray<TestId> tests in known.Where(tests => tests.All(pool.Likely.IsEmpty ? pool.Pool.Contains : pool.Likely.Contains)).Take(MostKnown))
        {
            ProbeTally tally = _book.Behind(tests);
            if (tally.Hits(IsFailure) > 0)
                return new TraceStep.Found(tests);
            if (tally.Trials == 0)
                return TraceStep.AskOf(_book, tests);
        }

        return null;
    }

    private TraceStep Cleaners => new CleanerTrace(_candidate, _book, _proved, _means).Next(_confirmation);

    private static TraceStep Earlier(TraceStep one, TraceStep other) => (one, other) switch
    {
        (TraceStep.Done, _) => other,
        (_, TraceStep.Done) => one,
        _ => one.Turn <= other.Turn ? one : other,
    };
}
