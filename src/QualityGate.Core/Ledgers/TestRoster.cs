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

    public static TestRoster Of(ImmutableArray<TestId> discovered) => new(discovered, [.. discovered]);

    /// <summary>The place of the test; null when it is not known.</summary>
    public int? PlaceOf(TestId test) => _places.TryGetValue(test, out int place) ? place : null;

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

    /// <summary>Puts every observation at the place of its test. All of them must be known: see <see cref="With"/>.</summary>
    public FoldedRun Fold(ImmutableArray<Observation> observations)
    {
        Observation?[] seen = new Observation?[Count];
        int[] strays = new int[Count];
        foreach (Observation observation in observations)
        {
            int place = PlaceOf(observation.Test) ?? _places[IdentityOf(observation.Test)];
            strays[place] += place < _discovered.Count ? 0 : 1;
            seen[place] = seen[place] is { } other ? Worse(other, observation) : observation;
        }

        return new FoldedRun(ImmutableCollectionsMarshal.AsImmutableArray(seen), Missing(seen, strays));
    }

    // A row that came under a new name stands for one of its method's rows that did not come.
    private int Missing(Observation?[] seen, int[] strays)
    {
        int missing = 0;
        for (int place = 0; place < _discovered.Count; place++)
        {
            if (seen[place] is null && !(_places.TryGetValue(_tests[place].WholeMethod, out int method) && strays[method]-- > 0))
                missing++;
        }

        return missing;
    }

    private static Observation Worse(Observation one, Observation other) =>
        Outcomes.Worse(one.Outcome, other.Outcome) == one.Outcome ? one : other;

    // A row that discovery did not list will not be there again: only its method can be compared with other runs.
    private TestId IdentityOf(TestId seen) => _discovered.Contains(seen.Case) ? seen : seen.WholeMethod;
}
