using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>The order in which tests of one run started.</summary>
internal sealed class StartOrder
{
    private readonly Dictionary<TestId, int> _places;

    /// <param name="tests">Each once.</param>
    /// <param name="numbering">Numbers for tests, to which those are added that have none yet.</param>
    public StartOrder(ImmutableArray<TestId> tests, Dictionary<TestId, int> numbering)
    {
        Tests = tests;
        _places = tests.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        int[] numbers = new int[tests.Length];
        foreach ((int place, TestId test) in tests.Index())
        {
            if (!numbering.TryGetValue(test, out numbers[place]))
                numbering[test] = numbers[place] = numbering.Count;
        }

        Numbers = [.. numbers];
    }

    public ImmutableArray<TestId> Tests { get; }

    /// <summary>The numbers of <see cref="Tests"/>, by which they are counted without being looked up again.</summary>
    public ImmutableArray<int> Numbers { get; }

    /// <summary>Null for a test that did not start.</summary>
    public int? PlaceOf(TestId test) => _places.TryGetValue(test, out int place) ? place : null;
}
