using QualityGate.Core.Suites;

namespace QualityGate.Storage.Records.Format;

/// <summary>The number by which each test that was written out is known from then on, and the name that it was written out with.</summary>
internal sealed class TestNumbers
{
    private readonly Dictionary<TestId, (int Number, string DisplayName)> _tests = [];

    /// <summary>How many numbers are taken.</summary>
    public int Count { get; private set; }

    public int this[TestId test] => _tests[test].Number;

    public string NameOf(TestId test) => _tests[test].DisplayName;

    public ImmutableArray<int> Of(ImmutableArray<TestId> tests) => [.. tests.Select(test => this[test])];

    /// <summary>Takes a number for a test that is written out here; an identity that was there before keeps its own.</summary>
    public void Add(TestId test, string displayName) => _tests.TryAdd(test, (Count++, displayName));

    /// <summary>Takes a number for a test that has none; false when it has one.</summary>
    public bool TryAdd(TestId test, string displayName)
    {
        if (_tests.ContainsKey(test))
            return false;

        Add(test, displayName);
        return true;
    }
}
