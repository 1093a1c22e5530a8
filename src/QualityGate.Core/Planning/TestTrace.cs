using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Planning;

/// <summary>
/// Looks for what one test depends on: how it ends alone and on a second call, which tests before it change that, one polluter or
/// setter after the other, and which tests undo it. It has no memory; each time it goes the whole way again through the answers
/// that are there, to the first that is missing.
/// </summary>
internal sealed class TestTrace
{
    private const int MostCulprits = 3;
    private const int MostKnown = 3;
    private const int MostConfirmations = 100;
    private const int MostFruitless = 12;

    private readonly OrderCandidate _candidate;
    private readonly SuiteLedger _suite;
    private readonly ProbeBook _book;
    private readonly ImmutableArray<ImmutableArray<TestId>> _known;
    private readonly OrderDependence? _proved;

    /// <param name="candidate">The test.</param>
    /// <param name="suite">What was seen.</param>
    /// <param name="known">What other tests were found to depend on: most victims of a suite have few polluters, so these are asked for first.</param>
    public TestTrace(OrderCandidate candidate, SuiteLedger suite, IEnumerable<ImmutableArray<TestId>> known)
    {
        (_candidate, _suite, _book) = (candidate, suite, ProbeBook.Of(candidate.Test, suite));
        _known = [.. known.DistinctBy(tests => string.Join('\n', tests)).TakeLast(MostKnown)];
        _proved = OrderDependence.In(_book, suite);
    }

    /// <summary>What the test was found to depend on, beside itself.</summary>
    public IEnumerable<ImmutableArray<TestId>> Found => _proved is { Kind: not OrderKind.NonIdempotent } ? _proved.Proofs.Select(proof => proof.Tests) : [];

    private bool IsFailure => _book.Alone.Passed > 0;

    /// <summary>The next question, or how the search ended.</summary>
    public TraceStep Next()
    {
        if (_book.Alone.IsMixed)
            return new TraceStep.Done(TraceEnd.FlakyAlone);

        // A second call has to follow the first at once, while its process is there.
        if (WantsSecondCall && HasJustRunAlone)
            return new TraceStep.AskAgain();
        if (_book.Alone.Trials < OrderDependence.RunsAsked || WantsSecondCall)
            return CulpritHunt.Asked(_book, []);
        if (_candidate.Weight == 0 && _proved is { Kind: OrderKind.NonIdempotent })
            return new TraceStep.Done(TraceEnd.Proved);

        TraceStep others = Culprits();
        return others is TraceStep.Done { End: not TraceEnd.Lost } && _proved is not null ? new TraceStep.Done(TraceEnd.Proved) : others;
    }

    /// <summary>Once; and when that failed, until it is proved or did not do so again.</summary>
    private bool WantsSecondCall => _book.Alone.Failed == 0 && _book.Again is { Passed: 0, Failed: < MostFruitless, Open: < OrderDependence.RunsAsked } again
        && (again.Failed == 0 || _proved is null);

    private bool HasJustRunAlone => _suite.Probes is [.., var last]
        && last.Number == _suite.NextNumber - 1
        && last is { Completion: Completion.Completed, Planned: { Isolation: Isolation.FreshProcess, Order: [var test] } }
        && test == _candidate.Test;

    private TraceStep Culprits()
    {
        ImmutableArray<TestId> left = Usable(IsFailure ? _candidate.FailedBehind ?? [] : _candidate.PassedBehind.OrderBy(before => before.Length).FirstOrDefault([]));
        for (int found = 0; found < MostCulprits && !left.IsEmpty; found++)
        {
            TraceStep step = Known(left) ?? new CulpritHunt(_book, [], IsFailure).Next(left, found == 0 ? FirstTries : TriesFor(_proved));
            if (step is not TraceStep.Found { Tests: var tests })
                return step is TraceStep.Done && found > 0 ? Cleaners() : step;
            if (!IsProved(_proved?.Proofs, tests))
                return Confirmation(null, tests, IsFailure) is var next && next is TraceStep.Done && found > 0 ? Cleaners() : next;

            left = left.RemoveRange(tests);
        }

        return left.IsEmpty && _proved is null ? new TraceStep.Done(TraceEnd.NotReproduced) : Cleaners();
    }

    private TraceStep? Known(ImmutableArray<TestId> left)
    {
        foreach (ImmutableArray<TestId> tests in _known.Where(tests => tests.All(left.Contains)))
        {
            ProbeTally tally = _book.Behind(tests);
            if (tally.Hits(IsFailure) > 0)
                return new TraceStep.Found(tests);
            if (tally.Trials == 0)
                return CulpritHunt.Asked(_book, tests);
        }

        return null;
    }

    /// <summary>Where a polluter ran before the victim and did no harm, something between them undid it.</summary>
    private TraceStep Cleaners()
    {
        if (_proved is not { Kind: OrderKind.Victim, Proofs: [{ Tests: var polluter } proof, ..] })
            return new TraceStep.Done(TraceEnd.Unproved);
        if (Between(polluter) is not { IsEmpty: false } between)
            return new TraceStep.Done(TraceEnd.Proved);

        TraceStep step = new CulpritHunt(_book, polluter, isFailure: false).Next(between, tries: 1);
        return step switch
        {
            // A polluter that does harm only sometimes would seem to be undone by anything.
            _ when proof.Trials > proof.ChangedIn.Length => new TraceStep.Done(TraceEnd.Proved),
            TraceStep.Found { Tests: var tests } when !IsProved(_proved.Cleaners, tests) => Confirmation(proof, tests, isFailure: false),
            TraceStep.Found => new TraceStep.Done(TraceEnd.Proved),
            _ => step,
        };
    }

    private ImmutableArray<TestId>? Between(ImmutableArray<TestId> polluter) => _candidate.PassedBehind
        .Where(before => polluter.All(before.Contains))
        .Select(before => Usable(before[(polluter.Max(test => before.IndexOf(test)) + 1)..]))
        .OrderBy(between => between.Length)
        .Cast<ImmutableArray<TestId>?>()
        .FirstOrDefault();

    /// <summary>With them and without them by turns, so that whatever changes on the machine meanwhile meets both alike.</summary>
    private TraceStep Confirmation(OrderProof? polluter, ImmutableArray<TestId> tests, bool isFailure)
    {
        ImmutableArray<TestId> head = polluter?.Tests ?? [];
        ImmutableArray<TestId> whole = [.. head, .. tests];
        ProbeTally exact = _book.Behind(whole);
        if (exact.Trials >= MostConfirmations || (exact.Trials >= MostFruitless && exact.Hits(isFailure) * MostFruitless < exact.Trials))
            return new TraceStep.Done(TraceEnd.Unproved);

        if (OrderDependence.Lesser(head, tests).FirstOrDefault(lesser => _book.Behind(lesser).Trials < OrderDependence.RunsAsked) is { IsDefault: false } unsure)
            return CulpritHunt.Asked(_book, unsure);

        ILookup<bool, ProbeAnswer> bearing = OrderDependence.Bearing(_book, polluter, (polluter is null ? _proved?.Proofs : _proved?.Cleaners) ?? [])
            .ToLookup(answer => answer.IsBehind(tests));
        bool isWithNext = exact.Hits(isFailure) < OrderDependence.RunsAsked || bearing[true].Count() <= bearing[false].Count();
        return CulpritHunt.Asked(_book, isWithNext ? whole : head);
    }

    // Who was only seen to stumble on a second call has given no reason to suspect any other test.
    private int FirstTries => _candidate.Weight == 0 ? 1 : CulpritHunt.MostTries;

    private static int TriesFor(OrderDependence? proved) => proved?.Proofs is [var first, ..] && first.Trials > first.ChangedIn.Length ? CulpritHunt.MostTries : 1;

    private static bool IsProved(ImmutableArray<OrderProof>? proofs, ImmutableArray<TestId> tests) =>
        proofs?.Any(proof => proof.Tests.SequenceEqual(tests)) == true;

    // Whoever hangs or kills the process would do it before the test is reached.
    private ImmutableArray<TestId> Usable(ImmutableArray<TestId> tests)
    {
        HashSet<TestId> harmful =
        [
            .. _suite.Tests.Where(test => test.Disruptions > 0).Select(test => test.Test.Case),
            .. _suite.Probes.SelectMany(probe => probe.Seen).Where(seen => seen.Outcome.IsDisruption()).Select(seen => seen.Test.Case),
        ];
        return harmful.Count == 0 ? tests : [.. tests.Where(test => !harmful.Contains(test))];
    }
}
