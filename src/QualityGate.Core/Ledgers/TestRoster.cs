using System.Collections.Frozen;
using System.Runtime.InteropServices;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>
/// The tests of a suite, each at a fixed place, so that a run is folded by place and not by looking names up again and again.
/// Discovered cases come first; a test first seen in a run comes after all that were known by then.
/// </summary>
internal sealed class TestRoster
{
    private readonly ImmutableArray<TestId> _tests;
    private readonly FrozenDictionary<TestId, int> _places;
    private readonly FrozenSet<TestId> _discovered;

    private TestRoster(ImmutableArray<TestId> tests, FrozenSet<TestId> discovered)
    {
        _tests = tests;
        _places = tests.Index().ToFrozenDictionary(entry => entry.Item, entry => entry.Index);
        _discovered = discovered;
    }

    public TestId this[int place] => _tests[place];

    public int Count => _tests.Length;

    /// <summary>How many of them, from the first on, discovery listed.</summary>
    public int DiscoveredCount => _discovered.Count;

    public static TestRoster Of(ImmutableArray<TestId> discovered) => new(discovered, [.. discovered]);

    /// <summary>The place of the test; null when it is not known.</summary>
    public int? PlaceOf(TestId test) => _places.TryGetValue(test, out int place) ? place : null;

    /// <summary>Places of the discovered cases that a result under this identity can come from: its own, or of a method all of its rows.</summary>
    public IEnumerable<int> RowsOf(TestId test) => IsDiscovered(test)
        ? [_places[test.Case]]
        : Enumerable.Range(0, _discovered.Count).Where(place => _tests[place].WholeMethod == test);

    /// <summary>The roster with the tests that were not known before; itself when all were.</summary>
    public TestRoster With(ImmutableArray<Observation> observations)
    {
        ImmutableArray<TestId> newcomers =
        [
            .. observations
                .Where(observation => !_places.ContainsKey(observation.Test))
                .Select(observation => IdentityOf(observation.Test))
                .Where(identity => !_places.ContainsKey(identity))
                .Distinct(),
        ];
        return newcomers.IsEmpty ? this : new TestRoster(_tests.AddRange(newcomers), _discovered);
    }

    /// <summary>Puts every observation of a run at the place of its test.</summary>
    /// <param name="run">The run.</param>
    /// <param name="observations">What it shows. All of their tests must be known: see <see cref="With"/>.</param>
    public FoldedRun Fold(SuiteRun run, ImmutableArray<Observation> observations)
    {
        Func<TestId, bool> isAsked = run.Planned.Tests.ToPredicate();
        ImmutableArray<bool> asked = [.. _tests.Select(isAsked)];
        ImmutableArray<int> cases = [.. Enumerable.Range(0, _discovered.Count).Where(place => asked[place])];
        Observation?[] seen = new Observation?[Count];
        Observation?[] again = new Observation?[Count];
        int[] strays = new int[Count];
        foreach (Observation observation in observations)
        {
            int place = PlaceOf(observation.Test) ?? _places[IdentityOf(observation.Test)];
            Observation?[] calls = observation.EarlierCalls == 0 ? seen : again;
            strays[place] += place < _discovered.Count || calls == again ? 0 : 1;
            calls[place] = calls[place] is { } other ? Worse(other, observation) : observation;
        }

        return new FoldedRun
        {
            Seen = ImmutableCollectionsMarshal.AsImmutableArray(seen),
            SeenAgain = ImmutableCollectionsMarshal.AsImmutableArray(again),
            Asked = asked,
            Discovered = DiscoveredCount,
            AskedCases = cases,
            Scope = ScopeOf(cases),
            Unseen = Unseen(cases, seen, strays),
            InFlight = [.. run.InFlight.Where(IsDiscovered).Select(test => _places[test.Case]).Where(place => asked[place])],
            InFlightUnknown = [.. run.InFlight.Where(test => !IsDiscovered(test)).SelectMany(test => cases.Where(place => _tests[place].WholeMethod == test.WholeMethod))],
        };
    }

    // A row that came under a new name stands for one of its method's rows that did not come.
    private ImmutableArray<int> Unseen(ImmutableArray<int> cases, Observation?[] seen, int[] strays) =>
    [
        .. cases.Where(place => seen[place] is null
            && !(_places.TryGetValue(_tests[place].WholeMethod, out int method) && strays[method]-- > 0)),
    ];

    private RunScope ScopeOf(ImmutableArray<int> cases)
    {
        if (!cases.Select(place => _tests[place].WholeMethod).Distinct().Skip(1).Any())
            return RunScope.OneMethod;

        return cases.Select(place => _tests[place].Class).Distinct(StringComparer.Ordinal).Skip(1).Any() ? RunScope.SeveralClasses : RunScope.OneClass;
    }

    private bool IsDiscovered(TestId test) => _discovered.Contains(test.Case);

    private static Observation Worse(Observation one, Observation other) =>
        Outcomes.Worse(one.Outcome, other.Outcome) == one.Outcome ? one : other;

    // A row that discovery did not list will not be there again: only its method can be compared with other runs.
    private TestId IdentityOf(TestId seen) => IsDiscovered(seen) ? seen : seen.WholeMethod;
}
