using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Verdicts;

/// <summary>All that probes said of one test, by what had run before it. A probe is for the test that comes last in its order.</summary>
internal sealed class ProbeBook
{
    private readonly ImmutableArray<ProbeAnswer> _asked;
    private readonly Lazy<ImmutableArray<ProbeAnswer>> _all;

    private ProbeBook(TestId test, ImmutableArray<ProbeAnswer> asked, SuiteLedger suite, OrderSightings? sightings)
    {
        (Test, _asked, Answers) = (test, asked, [.. asked.Where(answer => !answer.IsOpen)]);
        _all = new(() => [.. Answers.Concat(Besides(test, [.. asked.Select(answer => answer.Number)], suite, sightings ?? OrderSightings.In(suite))).OrderBy(answer => answer.Number)]);
    }

    public TestId Test { get; }

    /// <summary>Those that say something, in the order of their numbers.</summary>
    public ImmutableArray<ProbeAnswer> Answers { get; }

    /// <summary>The same together with what other runs in fresh processes showed of it, where tests ran one after the other and nothing but their order was arranged.</summary>
    public ImmutableArray<ProbeAnswer> All => _all.Value;

    /// <summary>Number of the first probe for it; null when there was none.</summary>
    public int? First => _asked.IsEmpty ? null : _asked[0].Number;

    /// <summary>In a process in which nothing ran before it.</summary>
    public ProbeTally Alone => Behind([]);

    /// <summary>In a process in which it had just passed.</summary>
    public ProbeTally Again => Behind([Test]);

    /// <param name="test">The test.</param>
    /// <param name="suite">What was seen.</param>
    /// <param name="sightings">The orders in it; sought when they are needed and not given.</param>
    public static ProbeBook Of(TestId test, SuiteLedger suite, OrderSightings? sightings = null)
    {
        ImmutableArray<Probe> probes = [.. suite.Probes.Where(probe => IsFor(test.Case, probe, suite.Discovery.Host))];
        return new ProbeBook(test.Case, [.. probes.Select(probe => AnswerOf(test.Case, probe, probes)).OfType<ProbeAnswer>().OrderBy(answer => answer.Number)], suite, sightings);
    }

    public ProbeTally Behind(ImmutableArray<TestId> tests)
    {
        ProbeAnswer[] exactly = [.. _asked.Where(answer => answer.Before.Length == tests.Length && answer.Before.SequenceEqual(tests))];
        return new ProbeTally(
            exactly.Count(answer => answer.Outcome == Outcome.Passed),
            exactly.Count(answer => answer.Outcome.IsFailure()),
            exactly.Count(answer => answer.IsOpen));
    }

    private static IEnumerable<ProbeAnswer> Besides(TestId test, HashSet<int> asked, SuiteLedger suite, OrderSightings sightings) => suite.Find(test) is { } tally
        ? sightings.Of(tally)
            .Concat(sightings.InProbesOf(tally))
            .Where(seen => seen.IsAboutOrder && !asked.Contains(seen.Run))
            .Select(seen => new ProbeAnswer(seen.Run, seen.Before, seen.Outcome) { IsBeside = true })
        : [];

    private static bool IsFor(TestId test, Probe probe, SuiteHost own) =>
        probe.Planned is { IsAmongSuspects: false, Order: [.., var last] } && last == test && probe.Planned.Host is var host && (host == SuiteHost.Unknown || host == own);

    private static ProbeAnswer? AnswerOf(TestId test, Probe probe, ImmutableArray<Probe> probes)
    {
        ImmutableArray<TestId> before = probe.Planned.Order[..^1];
        if (probe.Planned.Isolation == Isolation.FreshProcess)
            return new ProbeAnswer(probe.Number, before, OutcomeIn(probe, test));

        // What a second call shows hangs on the first, which must have been made just before, in a process of its own.
        Probe? first = probes.FirstOrDefault(other => other.Number == probe.Number - 1);
        return before.IsEmpty && first is { Planned: { Isolation: Isolation.FreshProcess, Order.Length: 1 } } && OutcomeIn(first, test) == Outcome.Passed
            ? new ProbeAnswer(probe.Number, [test], OutcomeIn(probe, test))
            : null;
    }

    /// <summary>Not observed as well where the order was not kept: nobody knows then which question was answered.</summary>
    private static Outcome OutcomeIn(Probe probe, TestId test)
    {
        int place = probe.Seen.Length;
        Outcome worst = Outcome.NotObserved;
        for (int i = probe.Seen.Length - 1; i >= 0 && IsOf(probe.Seen[i].Test, test); i--)
            (place, worst) = (i, Outcomes.Worse(worst, probe.Seen[i].Outcome));
        return worst != Outcome.NotObserved && IsInOrder(probe.Seen[..place], probe.Planned.Order[..^1]) ? worst : Outcome.NotObserved;
    }

    private static bool IsInOrder(ImmutableArray<Observation> seen, ImmutableArray<TestId> order)
    {
        int place = -1;
        foreach (Observation observation in seen)
        {
            // Rows of a method, and several results of a row, stand for one place.
            if (place >= 0 && IsOf(observation.Test, order[place]))
                continue;
            if (++place >= order.Length || !IsOf(observation.Test, order[place]))
                return false;
        }

        return place == order.Length - 1;
    }

    private static bool IsOf(TestId seen, TestId asked) => seen.Case == asked || (asked.Row.Length == 0 && seen.WholeMethod == asked);
}
